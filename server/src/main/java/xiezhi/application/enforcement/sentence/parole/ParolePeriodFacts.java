package xiezhi.application.enforcement.sentence.parole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 假释考验期事实: what is served on the day of release. */
public record ParolePeriodFacts(
        @Item("假释时的刑种") PenaltyKind penalty,
        @Item("假释之日") LocalDate released,
        @Item("刑期止日") @Nullable LocalDate end) {
    public ParolePeriodFacts {
        Check.all()
                .field("penalty", penalty == PenaltyKind.FIXED_TERM || penalty == PenaltyKind.LIFE, "只有有期徒刑和无期徒刑可以假释")
                .field("end", penalty == PenaltyKind.LIFE || end != null, "有期徒刑应当写明刑期止日")
                .field("released", end == null || !released.isAfter(end), "假释之日晚于刑期止日%s, 应当释放而不是假释", end)
                .done();
    }
}
