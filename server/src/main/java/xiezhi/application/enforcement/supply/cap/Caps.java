package xiezhi.application.enforcement.supply.cap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.DayType;
import xiezhi.kernel.time.WorkCalendar;

/** 消费限额: whether an order stays within what the person may spend in the month. The order's month is charged, whenever it is delivered. */
@LegalBasis("减刑假释财产规定#6")
public final class Caps {
    private static final Parameters SUPPLY = Parameters.of("supply");

    private Caps() {}

    /** Whether the order is within the limit of its month. */
    @Rule(name = "spending-cap", title = "生活物资消费限额", summary = "按处遇等级和节日, 本单是否超过当月消费限额")
    public static Ruling<CapAnswer> check(CapFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        Money cap = cap(facts, reasons);
        Money left = cap.minus(facts.spentThisMonth());
        boolean allowed = !facts.orderTotal().isMoreThan(left);
        reasons.add(new Reason(
                SUPPLY.basis("monthly-cap", facts.orderedOn()),
                allowed
                        ? "本月已消费%s元, 加本单%s元, 没有超过%s元".formatted(facts.spentThisMonth(), facts.orderTotal(), cap)
                        : "本月已消费%s元, 还可以消费%s元, 本单%s元超过了限额"
                                .formatted(facts.spentThisMonth(), floor(left), facts.orderTotal())));
        Money remaining = allowed ? left.minus(facts.orderTotal()) : floor(left);
        return Ruling.of(new CapAnswer(allowed, cap, remaining, allowed ? "OK" : "CAP_EXCEEDED"), reasons);
    }

    /** The level that holds on the day: after a change within the month the lower limit, from the day of the change. */
    private static Money cap(CapFacts facts, List<Reason> reasons) {
        LocalDate day = facts.orderedOn();
        SpendingLevel level = facts.level();
        Money cap = of(level, day);
        SpendingLevel before = facts.levelBefore();
        if (before != null && changedThisMonth(facts.levelSince(), day) && cap.isMoreThan(of(before, day))) {
            cap = of(before, day);
            level = before;
            reasons.add(new Reason(SUPPLY.basis("monthly-cap", day), "处遇等级本月变更, 当月按较低的限额"));
        }
        reasons.add(new Reason(SUPPLY.basis("monthly-cap", day), "%s每月限额%s元".formatted(level.label(), cap)));
        String festival = festival(YearMonth.from(day), day);
        if (festival == null) {
            return cap;
        }
        Money more = SUPPLY.money("festival-add", day);
        reasons.add(new Reason(SUPPLY.basis("festival-add", day), "本月有%s, 限额增加%s元".formatted(festival, more)));
        return cap.plus(more);
    }

    private static boolean changedThisMonth(@Nullable LocalDate since, LocalDate day) {
        return since != null && YearMonth.from(since).equals(YearMonth.from(day)) && !since.isAfter(day);
    }

    private static Money of(SpendingLevel level, LocalDate day) {
        return Money.of(SUPPLY.words("monthly-cap", level.name(), day));
    }

    /** The festival in the month for which more may be spent, or null. One that spans two months counts in both, in the person's favour. */
    private static @Nullable String festival(YearMonth month, LocalDate day) {
        List<String> festivals = List.of(SUPPLY.words("festivals", day).split(","));
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(WorkCalendar.published()::on)
                .filter(each -> each.type() == DayType.HOLIDAY)
                .flatMap(each -> festivals.stream().filter(each.name()::contains))
                .findFirst()
                .orElse(null);
    }

    private static Money floor(Money left) {
        return left.isNegative() ? Money.ZERO : left;
    }
}
