package xiezhi.foundation.demo;

import jakarta.servlet.ServletException;
import java.io.IOException;
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

    /** 要做的事: as a filter does it. */
    interface Serving {
        void serve() throws IOException, ServletException;
    }

    /** Serves a request at that time of the story. */
    static void during(Instant time, Serving work) throws IOException, ServletException {
        try {
            ScopedValue.where(TOLD, time).<Boolean, Exception>call(() -> {
                work.serve();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The work as it would be done here and now, wherever it is done. */
    static Runnable carried(Runnable work) {
        if (!TOLD.isBound()) {
            return work;
        }
        Instant time = TOLD.get();
        return () -> at(time, work);
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
