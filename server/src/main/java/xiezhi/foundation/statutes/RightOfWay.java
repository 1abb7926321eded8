package xiezhi.foundation.statutes;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * 先行: somebody who searches goes first. Work in the background looks here between two small steps and waits while a search is on, but
 * never longer than a breath, so that it always comes to its end.
 */
@Component
public class RightOfWay {
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(200);
    private int searching;

    /** Does the search; whoever gives way waits meanwhile. */
    public <T> T search(Supplier<T> search) {
        begin();
        try {
            return search.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        searching++;
    }

    private synchronized void end() {
        searching--;
        if (searching == 0) {
            notifyAll();
        }
    }

    /** Between two steps of work that can wait. */
    public synchronized void give() {
        long until = System.nanoTime() + BREATH;
        try {
            for (long left = BREATH; searching > 0 && left > 0; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
