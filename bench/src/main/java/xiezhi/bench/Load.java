package xiezhi.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** 负载: so many clients do the same for so many seconds, as fast as they can or at a given rate. */
final class Load {
    private static final int MOST = 4_000_000;
    private static final int STEP = 5;
    private static final int MOST_STEPS = 12;

    private Load() {}

    /** 所得: how many a second, and how long the slowest hundredth took, in milliseconds. */
    record Result(double perSecond, double median, double p99) {}

    static Result closed(int clients, int seconds, Callable<?> work) throws Exception {
        return run(clients, seconds, 0, work);
    }

    /** At the rate; waiting for one's turn counts as waiting, so that a stall is not forgotten. */
    static Result paced(int clients, int seconds, int perSecond, Callable<?> work) throws Exception {
        return run(clients, seconds, perSecond, work);
    }

    /**
     * 热身: goes on in steps of five seconds until two in a row bring less than a twentieth more than the best before them, or for a minute, for a
     * compiler that shares two cores with the work needs its time; the result is the first step, what somebody meets right after a start.
     */
    static Result warm(int clients, Callable<?> work) throws Exception {
        Result first = closed(clients, STEP, work);
        double best = first.perSecond();
        for (int step = 1, calm = 0; step < MOST_STEPS && calm < 2; step++) {
            double next = closed(clients, STEP, work).perSecond();
            calm = next < best * 1.05 ? calm + 1 : 0;
            best = Math.max(best, next);
        }
        return first;
    }

    private static Result run(int clients, int seconds, int perSecond, Callable<?> work) throws Exception {
        long[][] took = new long[clients][];
        AtomicReference<@Nullable Exception> fault = new AtomicReference<>();
        long from = System.nanoTime();
        long until = from + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int c = 0; c < clients; c++) {
                int client = c;
                threads.submit(() -> took[client] = one(client, clients, from, until, perSecond, work, fault));
            }
        }
        Exception first = fault.get();
        if (first != null) {
            throw first;
        }
        long[] all = Arrays.stream(took).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(
                all.length / (double) seconds, all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6);
    }

    private static long[] one(
            int client,
            int clients,
            long from,
            long until,
            int perSecond,
            Callable<?> work,
            AtomicReference<@Nullable Exception> fault) {
        long[] took = new long[1024];
        int n = 0;
        while (System.nanoTime() < until && fault.get() == null && n < MOST) {
            long start = perSecond == 0
                    ? System.nanoTime()
                    : from + (long) ((n * (double) clients + client) / perSecond * 1e9);
            if (start >= until) {
                break;
            }
            pause(start);
            try {
                work.call();
            } catch (Exception e) {
                fault.compareAndSet(null, e);
            }
            took = n == took.length ? Arrays.copyOf(took, 2 * n) : took;
            took[n++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(took, n);
    }

    private static void pause(long until) {
        long left = until - System.nanoTime();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
    }
}
