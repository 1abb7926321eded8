package xiezhi.foundation.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("编号: numbers without gaps")
class NumberingTest {
    private static final int THREADS = 16;
    private static final int EACH = 25;

    @Autowired
    Numbering numbering;

    @Autowired
    TransactionTemplate transaction;

    private final String key = Uuid7.next().toString();

    private long take(String scheme, int year) {
        Long taken = transaction.execute(status -> numbering.next(scheme, key, year));
        return taken == null ? 0 : taken;
    }

    @Test
    void sixteenThreadsOfWhichEveryThirdActIsRolledBackLeaveNoGapAndNoDouble() throws Exception {
        Queue<Long> kept = new ConcurrentLinkedQueue<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(n -> pool.submit(() -> work(kept, n)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        long[] expected = LongStream.rangeClosed(1, kept.size()).toArray();
        assertThat(kept.stream().mapToLong(Long::longValue).sorted().toArray()).isEqualTo(expected);
        assertThat(kept).hasSizeGreaterThan(THREADS * EACH / 2);
        assertThat(numbering.last("DOC", key, 2026)).isEqualTo(kept.size());
    }

    private void work(Queue<Long> kept, int thread) {
        for (int n = 0; n < EACH; n++) {
            boolean roll = (n + thread) % 3 == 0;
            Long value = transaction.execute(status -> {
                long taken = numbering.next("DOC", key, 2026);
                if (roll) {
                    status.setRollbackOnly();
                }
                return taken;
            });
            if (!roll && value != null) {
                kept.add(value);
            }
        }
    }

    @Test
    void beginsAtOneInEachYearAndForEachScheme() {
        assertThat(take("DOC", 2026)).isEqualTo(1);
        assertThat(take("DOC", 2026)).isEqualTo(2);
        assertThat(take("DOC", 2027)).isEqualTo(1);
        assertThat(take("CASE", 2026)).isEqualTo(1);
    }

    @Test
    void givesNoNumberOutsideATransaction() {
        assertThatThrownBy(() -> numbering.next("DOC", key, 2026)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsAVoidedNumberInTheRegisterAndDoesNotUseItAgain() {
        long value = take("DOC", 2026);
        Acting.run(Actor.system("测试"), () -> numbering.makeVoid("DOC", key, 2026, value, "测〔2026〕1号", "文件内容有误"));
        assertThat(take("DOC", 2026)).isEqualTo(2);
        assertThat(numbering.voided("DOC", key, 2026)).singleElement().satisfies(number -> {
            assertThat(number.number()).isEqualTo("测〔2026〕1号");
            assertThat(number.reason()).isEqualTo("文件内容有误");
        });
    }

    @Test
    void voidsOnlyWhatWasGivenOutOnceAndWithAReason() {
        assertThatThrownBy(() -> voidAsSystem(1, "写错"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("尚未编出");
        take("DOC", 2026);
        assertThatThrownBy(() -> voidAsSystem(1, " ")).isInstanceOf(Unfit.class);
        voidAsSystem(1, "写错");
        assertThatThrownBy(() -> voidAsSystem(1, "写错"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经作废");
    }

    private void voidAsSystem(long value, String reason) {
        Acting.run(
                Actor.system("测试"), () -> numbering.makeVoid("DOC", key, 2026, value, "测〔2026〕" + value + "号", reason));
    }
}
