package xiezhi.application.enforcement.resettlement.file;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.resettlement.Handover;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpMeasure;
import xiezhi.application.enforcement.resettlement.HelpVisit;
import xiezhi.application.enforcement.resettlement.KeyTick;
import xiezhi.application.enforcement.resettlement.PreReleaseCheck;
import xiezhi.application.enforcement.resettlement.RiskAssessment;
import xiezhi.application.enforcement.resettlement.YearlyEvaluation;
import xiezhi.application.enforcement.resettlement.plan.HandoverDays;
import xiezhi.application.enforcement.resettlement.plan.KeyPerson;
import xiezhi.application.enforcement.resettlement.plan.Pickup;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.kernel.rule.Ruling;

/** 安置帮教程序: notice, verification, receiver, hand-over, help, and the end of it. */
@Component
class HelpProcedure extends Procedure<HelpCase> {
    private final Expecting expecting;
    private final Weighing weighing;
    private final Helping helping;
    private final Parting parting;
    private final Calendars calendars;

    HelpProcedure(Expecting expecting, Weighing weighing, Helping helping, Parting parting, Calendars calendars) {
        super(HelpCase.class, "resettlement-case", "安置帮教");
        this.expecting = expecting;
        this.weighing = weighing;
        this.helping = helping;
        this.parting = parting;
        this.calendars = calendars;
    }

    @Override
    protected void declare(Acts<HelpCase> acts) {
        expecting.declare(acts);
        helping.declare(acts);
        weighing.declare(acts);
        parting.declare(acts);
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(
                PreReleaseCheck.class,
                KeyTick.class,
                RiskAssessment.class,
                Handover.class,
                HelpMeasure.class,
                HelpVisit.class,
                YearlyEvaluation.class);
    }

    @Override
    public List<Panel> panels(OpenFile<HelpCase> file) {
        HelpCase help = file.row();
        Ruling<KeyPerson.Answer> key = weighing.checklist(help.id());
        Ruling<Pickup.Answer> pickup = HelpFiles.pickup(help, false);
        Ruling<HandoverDays.Days> days = HandoverDays.days(
                new HandoverDays.Question(help.releaseOn(), help.key(), help.announced(), help.released()),
                calendars.of(file.unit()));
        return List.of(
                Panel.of("重点核查", "Key person", key.value().holds() ? "重点帮教对象" : "一般帮教对象", key),
                Panel.of(
                        "衔接方式",
                        "Hand-over",
                        pickup.value().kind().label() + ", "
                                + pickup.value().collector().label(),
                        pickup),
                Panel.of(
                        "衔接期限",
                        "Hand-over days",
                        "最迟%s确定接收人".formatted(days.value().receiverBy()),
                        days));
    }
}
