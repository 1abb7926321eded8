package xiezhi.application.enforcement.sentence.parole;

import java.time.LocalDate;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.figures.Figures;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.SentenceTerm;

/** 假释考验期: from the day of release to the end of the rest of the term, or ten years of life. */
@LegalBasis("刑法#83")
public final class ParolePeriod {
    private ParolePeriod() {}

    /** The last day of the period. */
    @Rule(name = "parole-period", title = "假释考验期", summary = "有期徒刑的假释考验期为没有执行完毕的刑期, 无期徒刑为十年, 从假释之日起计算")
    public static Ruling<LocalDate> rule(ParolePeriodFacts facts) {
        LocalDate end = facts.end();
        if (facts.penalty() == PenaltyKind.FIXED_TERM && end != null) {
            return Ruling.of(end, new Reason("刑法#83", "考验期为没有执行完毕的刑期, 自%s起至%s止".formatted(facts.released(), end)));
        }
        LocalDate last = SentenceTerm.lastDay(
                facts.released(),
                Figures.shipped().at("parole", facts.released()).period("life-period"));
        return Ruling.of(last, new Reason("刑法#83", "无期徒刑的考验期为十年, 自%s起至%s止".formatted(facts.released(), last)));
    }
}
