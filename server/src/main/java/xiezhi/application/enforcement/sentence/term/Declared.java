package xiezhi.application.enforcement.sentence.term;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 宣告刑: the penalty for one crime. */
public record Declared(
        @Item("刑种") PenaltyKind penalty,
        @Item("刑期") @Nullable Period term) {
    public Declared {
        Check.all()
                .field("term", penalty.runsForATerm() == (term != null), "有期徒刑、拘役、管制应当写明刑期; 无期徒刑、死缓没有刑期")
                .done();
    }

    long days() {
        return term == null ? 0 : term.toTotalMonths() * 31 + term.getDays();
    }
}
