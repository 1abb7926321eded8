package xiezhi.application.enforcement.kiosk.terminal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 终端设置: what a deployment may tighten.
 *
 * @param idle after how long without a touch a visit ends at the server; the screen ends it earlier
 * @param longest after how long any visit ends
 * @param pairing how long the code of a new device is good
 * @param handOver how long the code of an officer is good
 */
@ConfigurationProperties("xiezhi.kiosk")
public record KioskSettings(
        @DefaultValue("2m") Duration idle,
        @DefaultValue("20m") Duration longest,
        @DefaultValue("10m") Duration pairing,
        @DefaultValue("3m") Duration handOver) {}
