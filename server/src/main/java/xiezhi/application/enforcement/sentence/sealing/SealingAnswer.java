package xiezhi.application.enforcement.sentence.sealing;

import java.util.List;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.Verdict;

/**
 * 封存结论.
 *
 * @param ages full years at each offence
 */
public record SealingAnswer(Decision decision, List<Integer> ages) implements Verdict {
    /** 封存决定: a record that is partly of an adult goes to a person. */
    @CodeSet(code = "CS_SEALING", name = "犯罪记录封存决定", standard = "刑事诉讼法#286")
    public enum Decision implements Labelled {
        SEAL("应当封存"),
        NO("不封存"),
        REVIEW("部分犯罪时已成年, 由人审核");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public SealingAnswer {
        ages = List.copyOf(ages);
    }

    @Override
    public boolean holds() {
        return decision == Decision.SEAL;
    }
}
