package xiezhi.application.enforcement.sentence.commutation;

import java.util.List;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 减刑建议审查: tries every rule on what the ward proposes; its lines are the annex to the proposal and the prosecutor's screen. */
public final class Review {
    private Review() {}

    /** Every rule tried, with article, input and limit, by the law as shipped. */
    @Rule(name = "commutation-proposal", title = "减刑建议审查", summary = "对拟报请的减刑幅度逐条审查起始、间隔、幅度、限制和实际执行的最低限度, 列明每条的依据和结论")
    @LegalBasis({"刑法#78", "减刑假释规定#6", "减刑假释规定#12", "减刑假释规定#17", "减刑假释规定#21", "减刑假释财产规定#6"})
    public static Ruling<ProposalAnswer> proposal(ProposalFacts facts) {
        return proposal(facts, Table.shipped());
    }

    /** The same by another table. */
    public static Ruling<ProposalAnswer> proposal(ProposalFacts facts, Table table) {
        TermState state = TermRule.rule(facts.file().sentence()).value();
        Trial trial = new Trial(facts.file(), facts.proposal(), state, table);
        List<Tried> tried = trial.run();
        ProposalAnswer answer =
                ProposalAnswer.of(trial.rule(), trial.newEnd(), tried, trial.hearing(), Commutation.court(state));
        List<Reason> reasons =
                tried.stream().map(one -> new Reason(one.article(), one.line())).toList();
        return Ruling.of(answer, reasons);
    }
}
