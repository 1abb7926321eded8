package xiezhi.foundation.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("先行: searches go before work in the background")
class RightOfWayTest {
    private final RightOfWay way = new RightOfWay();

    @Test
    void waitsNoMomentWhenNobodySearches() {
        long from = System.nanoTime();
        for (int i = 0; i < 10_000; i++) way.give();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void waitsUntilTheSearchIsDone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        Thread search = Thread.ofPlatform()
                .start(() -> way.search(() -> {
                    begun.countDown();
                    sleep(60);
                    done.set(true);
                    return "found";
                }));
        begun.await();
        way.give();
        assertThat(done).isTrue();
        search.join();
    }

    @Test
    void goesOnAfterABreathHoweverLongTheSearch() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread search = Thread.ofPlatform()
                .start(() -> way.search(() -> {
                    begun.countDown();
                    return await(end);
                }));
        begun.await();
        long from = System.nanoTime();
        way.give();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isBetween(Duration.ofMillis(150), Duration.ofSeconds(5));
        end.countDown();
        search.join();
        assertThat(search.isAlive()).isFalse();
    }

    private static boolean await(CountDownLatch end) {
        try {
            return end.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
