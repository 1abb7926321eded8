package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.OUTSIDE_MEDICAL;
import static xiezhi.application.enforcement.drugrehab.RehabState.RELEASE_PREP;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.AdmissionCheck;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.CentreResult;
import xiezhi.application.enforcement.drugrehab.CustodyTransfer;
import xiezhi.application.enforcement.drugrehab.Escape;
import xiezhi.application.enforcement.drugrehab.MeasureProposal;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabRelease;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.ZoneStay;
import xiezhi.application.enforcement.drugrehab.term.EarlyRelease;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 戒毒档案程序: from the handover by the police to the gate out. What other files decide of the person moves this one by acts of the platform. */
@Component
class RehabProcedure extends Procedure<RehabCase> {
    private final RehabFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Reception reception;
    private final Measures measures;
    private final Absences absences;
    private final Leaving leaving;

    RehabProcedure(
            RehabFiles files,
            Records records,
            Clocks clocks,
            Reception reception,
            Measures measures,
            Absences absences,
            Leaving leaving) {
        super(RehabCase.class, "rehab-case", "强制隔离戒毒");
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.reception = reception;
        this.measures = measures;
        this.absences = absences;
        this.leaving = leaving;
    }

    /** 进入分区. */
    record Enter(@Item("分区") Zone zone, @Item(value = "理由", size = 500) String reason) {}

    /** 延长期限. */
    record Lengthen(@Item(value = "月数", min = 1) int months) {}

    /** 提前解除. */
    record Shorten(@Item("解除之日") LocalDate on) {}

    @Override
    protected void declare(Acts<RehabCase> acts) {
        reception.declare(acts);
        acts.act("handbook", "建立诊断评估手册", RehabDuty.ASSESS, "强制隔离戒毒诊断评估办法#5")
                .from(IN_REHAB)
                .unless(file -> clocks.running(RehabClocks.HANDBOOK, file.ref()).isEmpty()
                        ? List.of(new xiezhi.kernel.rule.Reason("强制隔离戒毒诊断评估办法#5", "手册已经建立"))
                        : List.of())
                .does(this::handbook);
        absences.declare(acts);
        measures.declare(acts);
        leaving.declare(acts);
        acts.platform("enter-zone", "进入分区", "戒毒条例#30").from(IN_REHAB).asks(Enter.class).does(this::enter);
        acts.platform("begin-outside", "所外就医开始", "戒毒条例#31.1")
                .from(IN_REHAB)
                .to(OUTSIDE_MEDICAL)
                .does(this::outside);
        acts.platform("end-outside", "所外就医回所", "戒毒条例#31.1")
                .from(OUTSIDE_MEDICAL)
                .to(IN_REHAB)
                .does(this::inside);
        acts.platform("extend", "延长期限", "禁毒法#47.3")
                .from(IN_REHAB, RELEASE_PREP, OUTSIDE_MEDICAL)
                .to(IN_REHAB)
                .asks(Lengthen.class)
                .does(this::extend);
        acts.platform("shorten", "提前解除", "禁毒法#47.2")
                .from(IN_REHAB, OUTSIDE_MEDICAL)
                .asks(Shorten.class)
                .does((file, form) -> Done.of(file.row().change()
                                .earlyReleaseOn(form.on())
                                .ends(form.on())
                                .make())
                        .because("决定机关批准提前解除, %s解除".formatted(form.on())));
    }

    private Done<RehabCase> outside(OpenFile<RehabCase> file, Record none) {
        return Done.of(file.row().in(OUTSIDE_MEDICAL));
    }

    private Done<RehabCase> inside(OpenFile<RehabCase> file, Record none) {
        return Done.of(file.row().in(IN_REHAB));
    }

    private Done<RehabCase> handbook(OpenFile<RehabCase> file, Record none) {
        clocks.meet(RehabClocks.HANDBOOK, file.ref(), file.now());
        return Done.of(file.row())
                .with(files.letter("assessment-handbook", file, Reception.values(file.row(), java.util.Map.of())));
    }

    private Done<RehabCase> enter(OpenFile<RehabCase> file, Enter form) {
        files.parts(ZoneStay.class, file.ref()).stream()
                .filter(part -> part.row().departed() == null)
                .forEach(part -> records.change(part.row().leftOn(file.today()), part.version()));
        Zone before = file.row().zone();
        boolean back = before != null && before.follows(form.zone());
        records.add(
                new ZoneStay(
                        Ref.next(), file.ref(), form.zone(), file.today(), null, back ? form.reason() : null),
                file.placement());
        return Done.of(file.row()
                        .change()
                        .zone(form.zone())
                        .zoneSince(file.today())
                        .make())
                .because("进入%s".formatted(form.zone().label()));
    }

    private Done<RehabCase> extend(OpenFile<RehabCase> file, Lengthen form) {
        RehabCase longer = file.row().change()
                .extendedMonths(file.row().extendedMonths() + form.months())
                .make();
        RehabCase counted =
                longer.change().state(file.row().state() == RELEASE_PREP ? IN_REHAB : longer.state()).ends(files.end(longer)).make();
        return Done.of(counted).because("决定机关延长%d个月, 至%s届满".formatted(form.months(), counted.ends()));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(
                AdmissionCheck.class,
                ZoneStay.class,
                Assessment.class,
                CentreResult.class,
                Escape.class,
                CustodyTransfer.class,
                MeasureProposal.class,
                RehabRelease.class);
    }

    @Override
    public List<Panel> panels(OpenFile<RehabCase> file) {
        RehabCase rehab = file.row();
        if (rehab.voluntary()) {
            return List.of(new Panel(
                    "约定期限",
                    "Agreement",
                    String.valueOf(rehab.voluntaryUntil()),
                    List.of(new xiezhi.kernel.rule.Reason("戒毒条例#25", "自愿戒毒, 期限由戒毒协议约定"))));
        }
        Ruling<RehabTerm> term = files.term(rehab);
        LocalDate end = term.value().end();
        Ruling<EarlyRelease.Answer> early = EarlyRelease.ask(new EarlyRelease.Question(
                files.facts(rehab), file.today(), assessedGood(rehab), rehab.brokeCommunityRehab()));
        return List.of(
                Panel.of("期限", "Term", end == null ? "停止计算" : end + " 届满", term),
                Panel.of("提前解除", "Early release", early.value().holds() ? "可以提出" : "不能提出", early));
    }

    private boolean assessedGood(RehabCase rehab) {
        return files.parts(Assessment.class, rehab.id()).stream()
                .anyMatch(part ->
                        part.row().opinion() == xiezhi.application.enforcement.drugrehab.Opinion.EARLY);
    }
}
