package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 期限规则: the public questions about limits, answered with the calendar of the house. */
public final class DeadlineRules {
    private DeadlineRules() {}

    /** The day so many working days after the start. */
    @Rule(name = "working-day-deadline", title = "工作日期限", summary = "自起算日的次日起数若干工作日, 算出期满日")
    @LegalBasis({"民法典#201", "行政许可法#82", "全国年节及纪念日放假办法#7"})
    public static Ruling<LocalDate> workingDays(WorkdayFacts facts, WorkCalendar calendar) {
        WorkCalendar local = local(calendar, facts.division());
        Answer<LocalDate> last = local.addWorkdays(facts.start(), facts.days());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("民法典#201", "%s当日不计入".formatted(facts.start())));
        String way = facts.days() < 0 ? "向前" : "向后";
        reasons.add(new Reason("行政许可法#82", "%s数%d个工作日, 至%s".formatted(way, Math.abs(facts.days()), last.value())));
        reasons.addAll(arranged(facts.start(), last.value(), local));
        if (last.provisional()) {
            reasons.add(new Reason("全国年节及纪念日放假办法#2", "日历中没有所涉年份的放假安排 (尚未公布或者尚未载入), 暂按周末和法定节日计算, 载入后重新计算"));
        }
        return Ruling.of(last.value(), reasons);
    }

    /** The end of a limit of any kind, with what stopped and what lengthened it. */
    @Rule(name = "deadline", title = "期间计算", summary = "按日、工作日、月、年计算期满日, 扣除中止, 计入延长, 遇节假日顺延")
    @LegalBasis({"民法典#201", "民法典#202", "民法典#203"})
    public static Ruling<Due> deadline(DeadlineFacts facts, WorkCalendar calendar) {
        List<Suspension> suspensions = Objects.requireNonNullElse(facts.suspensions(), List.of());
        List<Extension> extensions = Objects.requireNonNullElse(facts.extensions(), List.of());
        return Clocking.due(
                facts.deadline(), facts.start(), suspensions, extensions, local(calendar, facts.division()));
    }

    private static WorkCalendar local(WorkCalendar calendar, @Nullable DivisionCode division) {
        return division == null ? calendar : calendar.in(division.value());
    }

    /** The weekdays off and the weekend days worked on the way, as the notices arrange them. */
    private static List<Reason> arranged(LocalDate start, LocalDate last, WorkCalendar calendar) {
        LocalDate from = start.isBefore(last) ? start.plusDays(1) : last;
        LocalDate to = start.isBefore(last) ? last : start.minusDays(1);
        return from.isAfter(to)
                ? List.of()
                : CalendarWords.between(from, to, calendar).stream()
                        .map(row -> new Reason("全国年节及纪念日放假办法#7", row))
                        .toList();
    }
}
