package xiezhi.application.enforcement.sentence.parole;

import java.util.List;
import java.util.stream.Stream;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 假释: the conditions of the code and of the provisions, each tried on its own. */
@LegalBasis({"刑法#81", "刑法#82"})
public final class Parole {
    private Parole() {}

    /** Every condition, by the law as shipped. */
    @Rule(name = "parole-check", title = "假释审查", summary = "逐条审查假释的服刑时间、排除情形、财产性判项和间隔, 指出须由人认定的条件和最早可以假释之日")
    @LegalBasis({"减刑假释规定#22", "减刑假释规定#23", "减刑假释规定#25", "减刑假释规定#27", "减刑假释规定#28", "减刑假释规定#30"})
    public static Ruling<ParoleAnswer> check(ParoleFacts facts) {
        return check(facts, Table.shipped());
    }

    /** The same by another table. */
    public static Ruling<ParoleAnswer> check(ParoleFacts facts, Table table) {
        return check(facts, TermRule.rule(facts.file().sentence()).value(), table);
    }

    /** The same for a term that was computed already. */
    public static Ruling<ParoleAnswer> check(ParoleFacts facts, TermState state, Table table) {
        ParoleTrial trial = new ParoleTrial(facts, state, table);
        ParoleAnswer answer = trial.run();
        List<Reason> reasons = Stream.concat(
                        answer.tried().stream().map(one -> new Reason(one.article(), one.line())),
                        trial.notes().stream())
                .toList();
        return Ruling.of(answer, reasons);
    }
}
