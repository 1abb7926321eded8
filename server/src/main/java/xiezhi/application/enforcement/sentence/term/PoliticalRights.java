package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.SentenceTerm;

/** 剥夺政治权利: from when to when, beside or after the principal penalty. Carried out by the police (刑事诉讼法 art. 270). */
@LegalBasis({"刑法#55", "刑法#57", "刑法#58"})
public final class PoliticalRights {
    private PoliticalRights() {}

    /** First and last day; the term of its own begins on the day after the principal penalty, or on the day of parole. */
    @Rule(name = "political-rights-term", title = "剥夺政治权利的起止", summary = "附加剥夺政治权利的刑期从主刑执行完毕之日或者假释之日起计算; 附加于管制的同时执行")
    public static Ruling<RightsSpan> rule(RightsFacts facts) {
        if (Boolean.TRUE.equals(facts.forLife())) {
            return Ruling.of(new RightsSpan(true, null, null, List.of()), new Reason("刑法#57", "剥夺政治权利终身"));
        }
        Period rights = facts.rights() == null ? Period.ZERO : facts.rights();
        List<Reason> reasons = new ArrayList<>(3);
        LocalDate from = from(facts, reasons);
        LocalDate to = SentenceTerm.lastDay(from, rights);
        reasons.add(new Reason("刑法#58", "剥夺政治权利%s, 自%s起至%s止".formatted(TermLength.words(rights), from, to)));
        List<String> codes = codes(facts, rights, reasons);
        return Ruling.of(new RightsSpan(codes.isEmpty(), from, to, codes), reasons);
    }

    private static LocalDate from(RightsFacts facts, List<Reason> reasons) {
        LocalDate start = facts.start();
        if (start != null && (facts.penalty() == null || facts.penalty() == PenaltyKind.PUBLIC_SURVEILLANCE)) {
            reasons.add(
                    facts.penalty() == null
                            ? new Reason("刑法#55", "独立适用, 自判决执行之日起计算")
                            : new Reason("刑法#55", "附加于管制, 期限与管制相等, 同时执行"));
            return start;
        }
        LocalDate paroled = facts.paroled();
        if (paroled != null) {
            reasons.add(new Reason("刑法#58", "从假释之日%s起计算".formatted(paroled)));
            return paroled;
        }
        LocalDate end = facts.principalEnd();
        if (end == null) {
            throw new IllegalStateException("checked by the facts");
        }
        reasons.add(new Reason("刑法#58", "主刑至%s执行完毕, 其后起算; 主刑执行期间当然也剥夺政治权利".formatted(end)));
        return end.plusDays(1);
    }

    private static List<String> codes(RightsFacts facts, Period rights, List<Reason> reasons) {
        boolean surveillance = facts.penalty() == PenaltyKind.PUBLIC_SURVEILLANCE;
        boolean lasting = facts.penalty() != null && !facts.penalty().runsForATerm();
        long least = surveillance ? 3 : lasting ? 36 : 12;
        long most = surveillance ? 36 : lasting ? 120 : 60;
        long months = rights.toTotalMonths();
        if (months >= least && (months < most || months == most && rights.getDays() == 0)) {
            return List.of();
        }
        String bounds = lasting ? "三年以上十年以下" : surveillance ? "与管制相等" : "一年以上五年以下";
        reasons.add(new Reason(lasting ? "刑法#57" : "刑法#55", "期限应当为%s, 请核对裁判".formatted(bounds)));
        return List.of("RIGHTS_OUT_OF_RANGE");
    }
}
