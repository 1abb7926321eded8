package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 月度计分事实: what happened to one inmate in one month.
 *
 * @param month any day of the month
 * @param labours whether he is assessed on labour; the old, disabled and seriously ill are not
 * @param confinedDays days in confinement, without base points
 * @param absentDays days of the month before admission or after leaving, without base points
 * @param specialBefore special bonus of the year before this month
 */
public record MonthFacts(
        @Item("考核月") LocalDate month,
        @Item("参加劳动") boolean labours,
        @Item(value = "禁闭天数", min = 0) @Nullable Integer confinedDays,
        @Item(value = "不在考核天数", min = 0) @Nullable Integer absentDays,
        @Item("当年已得专项加分") @Nullable BigDecimal specialBefore,
        @Item("加扣分") List<Event> events) {

    /** 加扣分: one event with its points, always positive. */
    public record Event(
            @Item("部分") ScorePart part,
            @Item("类型") EntryKind kind,
            @Item("分值") BigDecimal points) {

        public Event {
            Check.that(points.signum() > 0, "分值应当大于零, 加扣由类型决定");
            Check.that(kind != EntryKind.BASE, "基础分由规则计算, 不能录入");
            Check.that((part == ScorePart.SPECIAL) == (kind == EntryKind.SPECIAL_BONUS), "专项加分只能记入专项部分");
        }
    }

    public MonthFacts {
        events = List.copyOf(events);
        Check.that(idle(confinedDays, absentDays) <= month.lengthOfMonth(), "禁闭和不在考核的天数之和超过当月天数");
    }

    int idleDays() {
        return idle(confinedDays, absentDays);
    }

    private static int idle(@Nullable Integer confined, @Nullable Integer absent) {
        return (confined == null ? 0 : confined) + (absent == null ? 0 : absent);
    }

    BigDecimal specialSoFar() {
        return specialBefore == null ? BigDecimal.ZERO : specialBefore;
    }
}
