package xiezhi.kernel.sentence;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/**
 * 刑期计算: on which day a sentence ends. The first day counts, so a year ends on the day before the same day; what was served before
 * is taken off the end. The end of a sentence never moves past a holiday (刑事诉讼法#105).
 */
public final class SentenceTerm {
    private static final String TERM = "刑诉法解释#202";
    private static final LocalDate SUPERVISION_REVISED = LocalDate.of(2025, 6, 1);

    private SentenceTerm() {}

    /** The last day of the term, after credit. A term that credit has used up ends before it began: the person is released at once. */
    @Rule(name = "sentence-term", title = "刑期计算", summary = "根据刑种、刑期、起算日和先行羁押, 算出刑期届满之日")
    @LegalBasis({"刑法#41", "刑法#44", "刑法#47", TERM})
    public static Ruling<LocalDate> rule(SentenceFacts facts) {
        Penalty kind = facts.kind();
        List<Reason> reasons = new ArrayList<>(6);
        reasons.add(
                new Reason(kind.creditArticle(), kind.label() + words(facts.term()) + ", 自" + facts.start() + "起计算"));
        LocalDate nominal = lastDay(facts.start(), facts.term());
        reasons.add(new Reason(TERM, "刑期至对应日的前一日" + nominal + "届满"));
        if (facts.combined() == null && kind.exceedsOneCrime(facts.term())) {
            reasons.add(new Reason("刑法#69", kind.rangeFault() + ", 请核对判决书"));
        }
        LocalDate last =
                facts.custody() == null ? credited(facts, nominal, reasons) : converted(facts, nominal, reasons);
        if (last.isBefore(facts.start())) {
            reasons.add(new Reason(kind.creditArticle(), "折抵后刑期已满, 应当立即释放"));
        }
        return new Ruling<>(last, reasons);
    }

    /**
     * The last day of a term that begins on the given day. Years go first, then months, then days. A month from the last day of a month
     * runs to the last day but one of the other; the interpretation says so of months only, so with years it takes both to be last days.
     */
    @LegalBasis(TERM)
    public static LocalDate lastDay(LocalDate start, Period term) {
        Period regular = term.normalized();
        LocalDate afterYears = start.plusYears(regular.getYears());
        LocalDate after = afterYears.plusMonths(regular.getMonths());
        if (regular.getMonths() > 0 && isLast(start) && isLast(afterYears)) {
            after = YearMonth.from(after).atEndOfMonth();
        }
        return after.plusDays(regular.getDays() - 1L);
    }

    /** Days of the term that the custody stands for; each day counts once, and days of the term itself don't count again. */
    @LegalBasis({"刑法#41", "刑法#44", "刑法#47", "刑事诉讼法#76"})
    public static long creditDays(Penalty kind, List<Custody> custody, LocalDate start) {
        long held = Custody.days(custody, one -> !one.isDesignatedResidence(), start);
        long any = Custody.days(custody, one -> true, start);
        return held * kind.daysPerCustodyDay() + kind.forDesignatedResidence(any - held);
    }

    private static LocalDate credited(SentenceFacts facts, LocalDate nominal, List<Reason> reasons) {
        Period credit = facts.credit();
        if (credit == null || credit.isZero()) {
            return nominal;
        }
        LocalDate last = nominal.minus(credit);
        reasons.add(new Reason(facts.kind().creditArticle(), "折抵" + words(credit) + ", 刑期至" + last + "止"));
        return last;
    }

    private static LocalDate converted(SentenceFacts facts, LocalDate nominal, List<Reason> reasons) {
        Penalty kind = facts.kind();
        List<Custody> custody = facts.custody() == null ? List.of() : facts.custody();
        long held = Custody.days(custody, one -> !one.isDesignatedResidence(), facts.start());
        long resided = Custody.days(custody, one -> true, facts.start()) - held;
        long credit = creditDays(kind, custody, facts.start());
        if (held > 0) {
            String rate = kind.daysPerCustodyDay() == 2 ? "羁押一日折抵刑期二日" : "羁押一日折抵刑期一日";
            reasons.add(new Reason(kind.creditArticle(), "先行羁押" + held + "日 (首尾日均计, 重叠日只计一次), " + rate));
        }
        if (custody.stream().anyMatch(one -> one.measure() == Measure.SUPERVISORY_RETENTION)) {
            boolean old = facts.start().isBefore(SUPERVISION_REVISED);
            reasons.add(new Reason(old ? "监察法2018#44" : "监察法#50", old ? "留置的日数与羁押同样折抵" : "管护、留置的日数与羁押同样折抵"));
        }
        if (resided > 0) {
            String rate = kind == Penalty.PUBLIC_SURVEILLANCE ? "一日折抵刑期一日" : "二日折抵刑期一日, 余一日按一日计";
            reasons.add(new Reason("刑事诉讼法#76", "指定居所监视居住" + resided + "日, " + rate));
        }
        LocalDate last = nominal.minusDays(credit);
        reasons.add(new Reason(kind.creditArticle(), "共折抵" + credit + "日, 刑期至" + last + "止"));
        return last;
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static String words(Period period) {
        StringBuilder words = new StringBuilder(12);
        if (period.getYears() > 0) {
            words.append(period.getYears()).append('年');
        }
        if (period.getMonths() > 0) {
            words.append(period.getMonths()).append("个月");
        }
        if (period.getDays() > 0) {
            words.append(period.getDays()).append('日');
        }
        return words.toString();
    }
}
