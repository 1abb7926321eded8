package xiezhi.application.enforcement.sentence.term;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Labelled;

/**
 * 数罪并罚事实: the penalties that were combined, and what the court decided.
 *
 * @param served what had been served of the old sentence, for a crime found or committed later
 */
public record CombinationFacts(
        @Item("并罚的刑罚") List<Declared> penalties,
        @Item("决定执行的刑罚") Declared decided,
        @Item("并罚情形") @Nullable Kind kind,

        @Item(value = "前罪已经执行的刑期", hint = "减刑减去的不算") @Nullable
        Period served) {

    /** 并罚情形: when the several crimes were judged. */
    @CodeSet(code = "CS_COMBINATION", name = "数罪并罚情形", standard = "刑法#69")
    public enum Kind implements Labelled {
        BEFORE_JUDGMENT("判决宣告以前犯数罪", "刑法#69"),
        MISSED_CRIME("判决宣告后发现漏罪", "刑法#70"),
        NEW_CRIME("判决宣告后又犯新罪", "刑法#71");

        private final String label;
        private final String basis;

        Kind(String label, String basis) {
            this.label = label;
            this.basis = basis;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String basis() {
            return basis;
        }
    }

    public CombinationFacts {
        penalties = List.copyOf(penalties);
        Check.all()
                .field("penalties", penalties.size() >= 2, "并罚至少有两个刑罚")
                .field("served", served == null || kind != null && kind != Kind.BEFORE_JUDGMENT, "只有漏罪和新罪的并罚才有已经执行的刑期")
                .done();
    }

    Kind how() {
        return kind == null ? Kind.BEFORE_JUDGMENT : kind;
    }
}
