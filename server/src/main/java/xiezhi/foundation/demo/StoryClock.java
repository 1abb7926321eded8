package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** 故事时钟: says the time of the story to whoever tells it, and the real time to everybody else. */
final class StoryClock extends Clock {
    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();
    private final Clock real;

    StoryClock(Clock real) {
        this.real = real;
    }

    /** Does the work at that time of the story. */
    static void at(Instant time, Runnable work) {
        ScopedValue.where(TOLD, time).run(work);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
