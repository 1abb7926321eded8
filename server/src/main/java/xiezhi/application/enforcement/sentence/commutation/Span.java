package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.Reason;

/**
 * 资格区间: since when and until when a person may be proposed or not, and because of what.
 *
 * @param until the first day after it; null when it has no end that is known today
 */
public record Span(LocalDate from, @Nullable LocalDate until, State state, Reason because) {

    /** 资格状态. */
    @CodeSet(code = "CS_ELIGIBILITY", name = "减刑资格状态", standard = "减刑假释规定#6")
    public enum State implements Labelled {
        NOT_YET("未到期"),
        ALMOST("即将到期"),
        ELIGIBLE("可以报请"),
        BLOCKED("不得报请"),
        USED("已报请并裁定"),
        NEVER("不得减刑");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
