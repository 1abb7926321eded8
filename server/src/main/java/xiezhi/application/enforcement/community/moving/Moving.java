package xiezhi.application.enforcement.community.moving;

import java.time.LocalDate;
import java.util.List;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkCalendar;

/** 执行地变更期限: the days of the way from one county to another. */
@LegalBasis({"社区矫正法#27", "社区矫正法实施办法#30", "社区矫正法实施办法#31"})
public final class Moving {
    private Moving() {}

    /** 变更事实: when each step happened; a step without a day has not happened. */
    public record Facts(@Item("申请之日") LocalDate appliedOn) {}

    /** 变更日程: the last days when every step takes its whole time. */
    public record Plan(LocalDate askBy, LocalDate answerBy, LocalDate decideBy, LocalDate reportBy) {}

    /** The last days of the way, each counted from the last day before it. */
    @Rule(name = "community-move", title = "执行地变更日程", summary = "自申请之日起, 征求意见、回复、决定和告知、到新执行地报到的最迟日期")
    @LegalBasis({"社区矫正法实施办法#30", "社区矫正法实施办法#31"})
    public static Ruling<Plan> plan(Facts facts, WorkCalendar calendar) {
        LocalDate ask = step("move-ask-days", facts.appliedOn(), calendar);
        LocalDate answer = step("move-answer-days", ask, calendar);
        LocalDate decide = step("move-tell-days", answer, calendar);
        LocalDate report = step("move-report-days", decide, calendar);
        return Ruling.of(
                new Plan(ask, answer, decide, report),
                List.of(
                        new Reason("社区矫正法实施办法#30", "五日内征求新执行地意见, 至%s; 新执行地五日内回复, 至%s".formatted(ask, answer)),
                        new Reason("社区矫正法实施办法#31", "决定后五日内告知并移交档案, 至%s".formatted(decide)),
                        new Reason(
                                "社区矫正法实施办法#31", "自收到变更决定之日起七日内到新执行地报到, 至%s; 新执行地登记接收以前, 由原执行地负责".formatted(report))));
    }

    /** The last day of one step. */
    public static LocalDate step(String parameter, LocalDate from, WorkCalendar calendar) {
        Deadline deadline = Deadline.of(
                "执行地变更",
                Term.days(Parameters.of("community").number(parameter, from)),
                Parameters.of("community").basis(parameter, from));
        boolean roll = Parameters.of("community").on("ccl.roll_on_holiday", from);
        return Clocking.due(roll ? deadline : deadline.notRolled(), from, calendar)
                .value()
                .day()
                .orElseThrow();
    }
}
