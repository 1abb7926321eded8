package xiezhi.foundation.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 准入设置 (GB/T 22239-2019 8.1.4.1): what a deployment may tighten.
 *
 * @param idle after how long without a request an officer's session ends
 * @param citizenIdle the same for the public
 * @param longest after how long any session ends
 * @param failures wrong passwords until the login is locked
 * @param lock for how long
 * @param sessions how many an officer may have at a time; administrators always one
 * @param passwordAge after how long an officer must change it
 * @param stale after how long without a login an account must be enabled again
 * @param origin address under which browsers reach this node, for passkeys; null takes that of the request
 */
@ConfigurationProperties("xiezhi.access")
record AccessSettings(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("30m") Duration citizenIdle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5") int failures,
        @DefaultValue("30m") Duration lock,
        @DefaultValue("3") int sessions,
        @DefaultValue("90d") Duration passwordAge,
        @DefaultValue("90d") Duration stale,
        @Nullable String origin) {
    static final Duration STEP_UP = Duration.ofMinutes(15);
}
