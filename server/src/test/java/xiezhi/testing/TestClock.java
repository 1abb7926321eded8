package xiezhi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** 测试时钟: the real time until a test sets it; then it stands still until it is moved or let go. */
public final class TestClock extends Clock {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final AtomicReference<@Nullable Instant> fixed = new AtomicReference<>();

    /** Stops at the time of day in Shanghai. */
    public void set(LocalDate date, LocalTime time) {
        fixed.set(date.atTime(time).atZone(SHANGHAI).toInstant());
    }

    public void set(String date) {
        set(LocalDate.parse(date), LocalTime.of(10, 0));
    }

    public void advance(Duration duration) {
        fixed.set(instant().plus(duration));
    }

    public void letGo() {
        fixed.set(null);
    }

    @Override
    public Instant instant() {
        Instant now = fixed.get();
        return now != null ? now : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
