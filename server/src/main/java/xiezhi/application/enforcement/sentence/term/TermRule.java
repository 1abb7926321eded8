package xiezhi.application.enforcement.sentence.term;

import java.util.Comparator;
import java.util.List;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 刑期变动计算: the last day of a term after all that moved it, in the order of the rulings and not of their arrival. */
public final class TermRule {
    private TermRule() {}

    /** The term as it stands, with every step and its article. */
    @Rule(name = "term-state", title = "现行刑期", summary = "根据原判、先行羁押、历次减刑、不计入刑期的期间和改判, 逐步算出现在的刑种和刑期届满之日")
    @LegalBasis({"刑法#47", "刑法#50", "刑法#51", "刑法#78", "刑法#80", "刑事诉讼法#268", "刑诉法解释#202", "减刑假释规定#32"})
    public static Ruling<TermState> rule(TermFacts facts) {
        Course course = new Course(facts);
        inOrder(facts.changes()).forEach(course::take);
        TermState state = course.state();
        List<Reason> reasons = state.steps().stream()
                .map(step -> new Reason(step.basis(), step.what()))
                .toList();
        return new Ruling<>(state, reasons);
    }

    private static List<Change> inOrder(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(Change::order)
                        .thenComparing(Change::ruled)
                        .thenComparing(Change::kind))
                .toList();
    }
}
