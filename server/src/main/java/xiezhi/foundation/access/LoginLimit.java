package xiezhi.foundation.access;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 频率限制: so many attempts to come in per network address and minute. */
@Component
public class LoginLimit {
    private static final int PER_MINUTE = 30;
    private static final int ADDRESSES = 50_000;
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();
    private final boolean on;
    private final Clock clock;

    LoginLimit(@Value("${xiezhi.rate-limit:on}") String setting, Clock clock) {
        this.on = !setting.equalsIgnoreCase("off") && !setting.equals("false");
        this.clock = clock;
    }

    private record Minute(long minute, int count) {}

    /** Counts an attempt from the address; refuses beyond the limit. */
    public void count(String what, String address) {
        if (!on) {
            return;
        }
        long now = clock.instant().getEpochSecond() / 60;
        if (minutes.size() > ADDRESSES) {
            minutes.values().removeIf(minute -> minute.minute() != now);
        }
        Minute minute = minutes.merge(
                what + " " + address,
                new Minute(now, 1),
                (old, fresh) -> old.minute() == now ? new Minute(now, old.count() + 1) : fresh);
        if (minute.count() > PER_MINUTE) {
            throw Denial.tooMany();
        }
    }
}
