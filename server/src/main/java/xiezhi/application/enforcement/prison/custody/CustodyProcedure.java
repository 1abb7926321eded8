package xiezhi.application.enforcement.prison.custody;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.intake.AdmissionCheck;
import xiezhi.application.enforcement.prison.life.LabourRecord;
import xiezhi.application.enforcement.prison.life.ReformPlan;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;

/** 收押与狱政管理: the way of one person through prison, from the delivery to the gate. */
@Component
class CustodyProcedure extends Procedure<CustodyFile> {
    private final IntakeActs intake;
    private final GuardActs guard;
    private final LossActs loss;
    private final EndActs ends;
    private final CustodyPanels panels;

    CustodyProcedure(IntakeActs intake, GuardActs guard, LossActs loss, EndActs ends, CustodyPanels panels) {
        super(CustodyFile.class, "prison-custody", "收押与狱政管理");
        this.intake = intake;
        this.guard = guard;
        this.loss = loss;
        this.ends = ends;
        this.panels = panels;
    }

    @Override
    protected void declare(Acts<CustodyFile> acts) {
        intake.declare(acts);
        guard.declare(acts);
        loss.declare(acts);
        ends.declare(acts);
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(
                AdmissionCheck.class,
                PointsMonth.class,
                PointsCycle.class,
                Movement.class,
                Incident.class,
                ReformPlan.class,
                LabourRecord.class,
                DeathCase.class);
    }

    @Override
    public List<Panel> panels(OpenFile<CustodyFile> file) {
        return panels.of(file);
    }
}
