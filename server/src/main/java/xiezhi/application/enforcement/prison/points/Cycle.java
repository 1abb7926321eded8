package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.points.CycleFacts.Scored;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 考核周期: complete at six hundred points, graded in the month after, rewarded by grade; what is over goes on. */
public final class Cycle {
    private static final PrisonParameters FIGURES = PrisonParameters.shipped();

    private Cycle() {}

    @Rule(name = "points-cycle", title = "考核周期", summary = "根据各月得分判断周期是否期满, 给出奖励和结转余分")
    @LegalBasis({"计分考核规定#4", "计分考核规定#10"})
    public static Ruling<CycleAnswer> close(CycleFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        List<BigDecimal> running = new ArrayList<>();
        BigDecimal balance = Objects.requireNonNullElse(facts.carried(), BigDecimal.ZERO);
        LocalDate completed = null;
        List<Scored> counted = new ArrayList<>();
        for (Scored month : facts.months()) {
            balance = balance.add(month.total());
            running.add(balance);
            if (completed == null) {
                counted.add(month);
                completed = balance.compareTo(goal(month.month())) >= 0
                        ? month.month().withDayOfMonth(1)
                        : null;
            }
        }
        reasons.add(new Reason("计分考核规定#4", "累计%s分".formatted(MonthScore.plain(balance))));
        if (completed == null) {
            return Ruling.of(new CycleAnswer(balance, running, null, null, null, null), reasons);
        }
        BigDecimal carry = balance.subtract(goal(completed));
        LocalDate graded = completed.plusMonths(1);
        reasons.add(new Reason(
                "计分考核规定#4",
                "%d年%d月满%s分, 次月评定等级"
                        .formatted(completed.getYear(), completed.getMonthValue(), MonthScore.plain(goal(completed)))));
        CycleAward award = award(facts.grade(), counted, reasons);
        reasons.add(new Reason("计分考核规定#10", "结转余分%s分".formatted(MonthScore.plain(carry))));
        return Ruling.of(new CycleAnswer(balance, running, completed, graded, award, carry), reasons);
    }

    /** 奖励: by grade; a month below base costs the commendation of the qualified. */
    @LegalBasis("计分考核规定#10")
    private static @Nullable CycleAward award(@Nullable CycleGrade grade, List<Scored> months, List<Reason> reasons) {
        if (grade == null) {
            return null;
        }
        List<Scored> low = months.stream().filter(Scored::low).toList();
        CycleAward award = switch (grade) {
            case ACTIVE -> CycleAward.COMMENDATION;
            case QUALIFIED -> low.isEmpty() ? CycleAward.COMMENDATION : CycleAward.MATERIAL;
            case UNQUALIFIED -> CycleAward.NONE;
        };
        String months0 =
                low.stream().map(month -> month.month().getMonthValue() + "月").collect(Collectors.joining("、"));
        String low0 = grade == CycleGrade.QUALIFIED && !low.isEmpty() ? ", %s低于当月基础分".formatted(months0) : "";
        reasons.add(new Reason("计分考核规定#10", "等级为%s%s, 给予%s".formatted(grade.label(), low0, award.label())));
        return award;
    }

    /** 处罚扣分: the balance may become negative and stays so. */
    @LegalBasis("计分考核规定#9")
    public static BigDecimal punished(BigDecimal balance, Penalty penalty, LocalDate day) {
        return balance.subtract(penalty.points(day));
    }

    /** How many of those graded together may be graded 积极. */
    @LegalBasis("计分考核规定#10")
    public static int mostActive(int graded, LocalDate day) {
        return graded * FIGURES.number("points-active-share", day) / 100;
    }

    private static BigDecimal goal(LocalDate day) {
        return FIGURES.decimal("points-cycle", day);
    }
}
