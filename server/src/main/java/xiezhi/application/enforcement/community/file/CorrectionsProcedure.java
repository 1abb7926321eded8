package xiezhi.application.enforcement.community.file;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Attendance;
import xiezhi.application.enforcement.community.Award;
import xiezhi.application.enforcement.community.DeviceAlarm;
import xiezhi.application.enforcement.community.HomeVisit;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.MedicalReview;
import xiezhi.application.enforcement.community.Move;
import xiezhi.application.enforcement.community.OrganNotice;
import xiezhi.application.enforcement.community.OriginalJudgment;
import xiezhi.application.enforcement.community.Plan;
import xiezhi.application.enforcement.community.Prohibition;
import xiezhi.application.enforcement.community.Report;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.Search;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.TeamMember;
import xiezhi.application.enforcement.community.TermReckoning;
import xiezhi.application.enforcement.community.TrackReading;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.ending.Ending;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.Ruling;

/** 社区矫正流程: from the papers to the certificate. The acts stand with the work that does them. */
@Component
public class CorrectionsProcedure extends Procedure<Supervisee> {
    private final List<SuperviseeActs> groups;

    CorrectionsProcedure(List<SuperviseeActs> groups) {
        super(Supervisee.class, "community-corrections", "社区矫正");
        this.groups = groups;
    }

    @Override
    protected void declare(Acts<Supervisee> acts) {
        groups.forEach(group -> group.declare(acts));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(
                OriginalJudgment.class,
                TermReckoning.class,
                Prohibition.class,
                TeamMember.class,
                Plan.class,
                Report.class,
                HomeVisit.class,
                Leave.class,
                Move.class,
                MedicalReview.class,
                Violation.class,
                Sanction.class,
                LocatingOrder.class,
                DeviceAlarm.class,
                TrackReading.class,
                Attendance.class,
                Award.class,
                Search.class,
                OrganNotice.class);
    }

    @Override
    public List<Panel> panels(OpenFile<Supervisee> file) {
        Supervisee row = file.row();
        if (!row.underSupervision()) {
            return List.of();
        }
        Ruling<Ending.Answer> end = Ending.assess(Ending.of(row, file.today()));
        return List.of(Panel.of("解除", "Lifting", end.value().mayLift() ? "可以解除" : "还不能解除", end));
    }
}
