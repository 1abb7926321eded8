package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Due;
import xiezhi.kernel.time.Term;
import xiezhi.kernel.time.WorkCalendar;

/** 报到期限: by when the person comes to the county. */
public final class Reporting {
    static final String ROLL = "ccl.roll_on_holiday";

    private Reporting() {}

    /** The last day for reporting in; the Act is silent on holidays, so a parameter says whether it moves. */
    @Rule(name = "community-report-due", title = "报到期限", summary = "自裁判生效或者决定之日起十日内到执行地报到")
    @LegalBasis({"社区矫正法#21.1", "社区矫正法#21.2"})
    public static Ruling<Due> due(ReportFacts facts, WorkCalendar calendar) {
        LocalDate from = facts.effective();
        boolean roll = facts.roll() == null ? Parameters.of("community").on(ROLL, from) : facts.roll();
        Deadline deadline =
                Deadline.of("报到", Term.days(Parameters.of("community").number("report-days", from)), "社区矫正法#21.1");
        Ruling<Due> due = Clocking.due(roll ? deadline : deadline.notRolled(), from, calendar);
        return roll ? due : due.because("社区矫正法#21.1", "参数" + ROLL + "关闭, 末日为节假日时不顺延");
    }
}
