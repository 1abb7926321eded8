package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.SentenceTerm;

/** 强制隔离戒毒期限: two years from the decision, days of escape added, extensions of a year at most. Its last day never moves past a holiday. */
public final class RehabTerms {
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private static final Period YEAR = Period.ofYears(1);

    private RehabTerms() {}

    /** The whole term as it stands. */
    @Rule(name = "rehab-term", title = "强制隔离戒毒期限", summary = "根据决定日期、脱逃期间和延长决定, 算出期满日、一年后诊断评估起始日和解除通知最后日")
    @LegalBasis({"禁毒法#47.1", "禁毒法#47.2", "禁毒法#47.3", "戒毒条例#27.1", "戒毒条例#32", "戒毒条例#34"})
    public static Ruling<RehabTerm> term(RehabTermFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate nominal = nominalEnd(facts.decided());
        reasons.add(new Reason("戒毒条例#27.1", "期限二年, 自作出决定之日%s起计算, 至%s届满".formatted(facts.decided(), nominal)));
        int most = FIGURES.number("extension-months-most", facts.decided());
        if (facts.months() > most) {
            throw Unfit.field("extendedMonths", "延长合计%d个月, 超过最长%d个月 (禁毒法第47条第3款)".formatted(facts.months(), most));
        }
        boolean escaped = !facts.absences().isEmpty();
        if (facts.absences().stream().anyMatch(Absence::open)) {
            reasons.add(new Reason("戒毒条例#32", "脱逃尚未追回, 期限停止计算; 追回后重新计算期满日"));
            return Ruling.of(new RehabTerm(nominal, 0, null, null, null, true, null), reasons);
        }
        long excluded = Absence.days(facts.absences(), LocalDate.MAX);
        if (escaped) {
            reasons.add(new Reason(
                    "戒毒条例#32", "脱逃%d日不计入期限, 期满日顺延至%s; 不得提前解除".formatted(excluded, nominal.plusDays(excluded))));
        }
        LocalDate end = extended(facts, nominal.plusDays(excluded), reasons);
        LocalDate last = nominal.plusDays(excluded).plusMonths(most);
        LocalDate assessable = oneYear(facts);
        reasons.add(new Reason("禁毒法#47.2", "执行满一年后, 自%s起可以进行一年后诊断评估".formatted(assessable)));
        LocalDate noticeBy = end.minusDays(FIGURES.number("release-notice-days", facts.decided()));
        reasons.add(new Reason("戒毒条例#34", "解除三日前通知决定机关, 最迟%s".formatted(noticeBy)));
        return Ruling.of(new RehabTerm(nominal, excluded, end, last, assessable, escaped, noticeBy), reasons);
    }

    /** The last day of two years: the decision's own day counts (戒毒条例#27.1). */
    @LegalBasis({"禁毒法#47.1", "戒毒条例#27.1"})
    public static LocalDate nominalEnd(LocalDate decided) {
        return SentenceTerm.lastDay(decided, Period.ofYears(FIGURES.number("term-years", decided)));
    }

    /** The first day after one executed year; days of escape in it do not count. */
    @LegalBasis({"禁毒法#47.2", "戒毒条例#32"})
    static LocalDate oneYear(RehabTermFacts facts) {
        LocalDate full = SentenceTerm.lastDay(facts.decided(), YEAR).plusDays(1);
        LocalDate moved = full;
        for (LocalDate before = LocalDate.MIN; !moved.equals(before); ) {
            before = moved;
            moved = full.plusDays(Absence.days(facts.absences(), moved));
        }
        return moved;
    }

    private static LocalDate extended(RehabTermFacts facts, LocalDate end, List<Reason> reasons) {
        if (facts.earlyReleaseOn() != null) {
            reasons.add(new Reason("禁毒法#47.2", "决定机关批准提前解除, 于%s解除".formatted(facts.earlyReleaseOn())));
            return facts.earlyReleaseOn();
        }
        if (facts.months() == 0) {
            return end;
        }
        LocalDate later = end.plusMonths(facts.months());
        reasons.add(new Reason("禁毒法#47.3", "决定机关延长%d个月, 至%s届满".formatted(facts.months(), later)));
        return later;
    }
}
