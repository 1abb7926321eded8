package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/** 期间理由: says step by step, under which article, how a limit was counted. */
final class ClockReasons {
    private final Deadline deadline;
    private final Regime regime;
    private final List<Reason> reasons = new ArrayList<>();

    ClockReasons(Deadline deadline, LocalDate start) {
        this.deadline = deadline;
        this.regime = deadline.regime();
        String term = deadline.term().chinese();
        deadline.basis().forEach(basis -> say(basis, deadline.name() + "期限" + term));
        if (deadline.countsFirstDay()) {
            say(first(null), "自%s当日起算".formatted(start));
        } else {
            say(regime.start(), "%s当日不计入, 自次日起算".formatted(start));
        }
    }

    ClockReasons counted(List<Excluded> excluded, List<Suspension> suspensions) {
        TermUnit unit = deadline.term().unit();
        if (unit == TermUnit.WORKING_DAYS) {
            say(regime.workdays(), "只计工作日, 不含法定节假日和休息日, 调休上班日计入");
        } else if (unit == TermUnit.MONTHS || unit == TermUnit.YEARS) {
            say(regime.months(), "到期月的对应日为最后一日, 没有对应日的为月末日");
        }
        for (Excluded row : excluded) {
            String why = row.why() == null ? "" : " (" + row.why() + ")";
            say(
                    basisOf(row, suspensions),
                    "%s至%s%s, %s不计入".formatted(row.from(), row.to(), why, unitOf().chinese(row.days())));
        }
        return this;
    }

    ClockReasons lengthened(List<Extension> extensions) {
        for (Extension extension : extensions) {
            String by = extension.by() == null
                    ? "延长至" + extension.to()
                    : "延长" + extension.by().chinese();
            say(first(extension.basis()), extension.why() == null ? by : by + " (" + extension.why() + ")");
        }
        return this;
    }

    ClockReasons paused(Suspension open) {
        String why = open.why() == null ? "" : " (" + open.why() + ")";
        say(first(open.basis()), "自%s的次日起中止%s, 恢复后重新计算期满日".formatted(open.from(), why));
        return this;
    }

    ClockReasons ended(Due due, WorkCalendar calendar) {
        LocalDate raw = due.raw();
        LocalDate last = due.due();
        if (raw != null && last != null && !last.equals(raw)) {
            String name = calendar.on(raw).name();
            say(regime.roll(), "最后一日%s为%s, 顺延至%s".formatted(raw, name, last));
        } else if (raw != null && !calendar.isWorkday(raw)) {
            say(first(null), "最后一日%s为%s, 不顺延".formatted(raw, calendar.on(raw).name()));
        }
        if (due.provisional()) {
            say("全国年节及纪念日放假办法#2", "日历中没有所涉年份的放假安排 (尚未公布或者尚未载入), 暂按周末和法定节日计算, 载入后重新计算");
        }
        return this;
    }

    List<Reason> list() {
        return reasons;
    }

    private TermUnit unitOf() {
        return deadline.term().unit() == TermUnit.WORKING_DAYS ? TermUnit.WORKING_DAYS : TermUnit.CALENDAR_DAYS;
    }

    private String basisOf(Excluded row, List<Suspension> suspensions) {
        return first(suspensions.stream()
                .filter(suspension -> suspension.covers(row.from()))
                .map(Suspension::basis)
                .filter(basis -> basis != null)
                .findFirst()
                .orElse(null));
    }

    private String first(@Nullable String basis) {
        return basis != null
                ? basis
                : deadline.basis().isEmpty() ? regime.start() : deadline.basis().getFirst();
    }

    private void say(String basis, String finding) {
        reasons.add(new Reason(basis, finding));
    }
}
