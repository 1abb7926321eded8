package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.EntryKind;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 起始与间隔: from which day on the law allows the first and each further proposal. */
@LegalBasis({"减刑假释规定#6", "减刑假释规定#30", "减刑假释规定#40"})
public final class Waiting {
    private static final String BEGINS = "减刑假释规定#40";

    private Waiting() {}

    /** 起始日: the first day on which anything may be proposed; null while the person is still in the reprieve. */
    static @Nullable LocalDate start(
            CaseFacts facts, TermState state, Period wait, List<Reason> reasons, String basis) {
        LocalDate from = counted(facts, state, reasons);
        if (from == null) {
            reasons.add(new Reason("刑法#50", "死刑缓期执行期间尚未减为无期徒刑, 不能报请减刑"));
            return null;
        }
        LocalDate day = Reckoning.after(from, wait);
        reasons.add(new Reason(basis, "自%s起执行%s以上方可减刑, 最早%s报请".formatted(from, words(wait), day)));
        return day;
    }

    /** 间隔届满日: from the service of the last ruling, never shorter than what it took off; null before the first ruling. */
    static @Nullable LocalDate next(CaseFacts facts, Period interval, List<Reason> reasons, String basis) {
        return last(facts).map(last -> next(last, interval, reasons, basis)).orElse(null);
    }

    static LocalDate next(Change last, Period interval, List<Reason> reasons, String basis) {
        LocalDate served = servedOn(last);
        int months = last.months() == null ? 0 : last.months();
        LocalDate byRule = Reckoning.after(served, interval);
        LocalDate byCut = Reckoning.after(served, Period.ofMonths(months));
        boolean longer = byCut.isAfter(byRule);
        LocalDate day = longer ? byCut : byRule;
        reasons.add(
                longer
                        ? new Reason(
                                "减刑假释规定#6",
                                "上次减去%d个月, 长于间隔%s; 间隔不得低于上次减去的刑期, 自送达日%s起至%s"
                                        .formatted(months, words(interval), served, day))
                        : new Reason(basis, "自上次裁定送达日%s起间隔%s, 至%s".formatted(served, words(interval), day)));
        return day;
    }

    /** The ruling that was served last. */
    public static Optional<Change> last(CaseFacts facts) {
        return rulings(facts).stream().max(Comparator.comparing(Waiting::servedOn));
    }

    /** Rulings that took something off, by the day of their service. */
    public static List<Change> rulings(CaseFacts facts) {
        return facts.sentence().changes() == null
                ? List.of()
                : facts.sentence().changes().stream()
                        .filter(c -> c.kind() == EntryKind.COMMUTATION || c.kind() == EntryKind.TO_FIXED)
                        .sorted(Comparator.comparing(Waiting::servedOn))
                        .toList();
    }

    public static LocalDate servedOn(Change ruling) {
        LocalDate served = ruling.served();
        return served == null ? ruling.ruled() : served;
    }

    /** The time shortened by a third, whole months. */
    static Period shorter(Period time, int parts) {
        long months = time.toTotalMonths();
        return Period.ofMonths(Math.toIntExact(months - months / parts)).normalized();
    }

    private static @Nullable LocalDate counted(CaseFacts facts, TermState state, List<Reason> reasons) {
        LocalDate back = facts.readmitted();
        if (back != null) {
            reasons.add(new Reason("减刑假释规定#30", "假释被撤销, 起始时间自收监之日%s起计算".formatted(back)));
            return back;
        }
        if (state.sentenced() == PenaltyKind.REPRIEVE) {
            LocalDate life = state.becameLife();
            return life == null ? state.becameFixed() : life;
        }
        reasons.add(new Reason(BEGINS, "判决执行之日是实际送交刑罚执行机关之日%s".formatted(facts.delivered())));
        return facts.delivered();
    }

    private static String words(Period period) {
        return period.isZero() ? "零日" : xiezhi.application.enforcement.sentence.TermLength.words(period);
    }

    static List<Reason> quiet() {
        return new ArrayList<>(4);
    }
}
