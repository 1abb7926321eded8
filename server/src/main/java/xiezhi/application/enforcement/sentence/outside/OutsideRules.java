package xiezhi.application.enforcement.sentence.outside;

import java.util.List;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 暂予监外执行: the conditions of the code and the ministry's rules, each tried on its own. */
@LegalBasis({"刑事诉讼法#265", "监狱法#44"})
public final class OutsideRules {
    private OutsideRules() {}

    /** Every condition; what a doctor or an officer must still find stays open. */
    @Rule(name = "outside-execution", title = "暂予监外执行审查", summary = "逐条审查适用情形、排除情形、服刑期限和诊断要求, 指出尚待认定的事项")
    @LegalBasis({"暂予监外执行规定#5", "暂予监外执行规定#6", "暂予监外执行规定#7", "暂予监外执行规定#9"})
    public static Ruling<OutsideAnswer> check(OutsideFacts facts) {
        OutsideAnswer answer =
                new OutsideTrial(facts, TermRule.rule(facts.file().sentence()).value()).run();
        List<Reason> reasons = answer.tried().stream()
                .map(one -> new Reason(one.article(), one.line()))
                .toList();
        return Ruling.of(answer, reasons);
    }
}
