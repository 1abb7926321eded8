package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.ZoneMoveState.APPROVED;
import static xiezhi.application.enforcement.drugrehab.ZoneMoveState.ASSESSED;
import static xiezhi.application.enforcement.drugrehab.ZoneMoveState.PROPOSED;
import static xiezhi.application.enforcement.drugrehab.ZoneMoveState.REFUSED;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.ZoneMove;
import xiezhi.application.enforcement.drugrehab.assessment.ZoneMoves;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 分区流转程序: the brigade proposes, the assessment centre finds, the head decides, and the person moves. */
@Component
class ZoneMoveProcedure extends Procedure<ZoneMove> {
    private static final String LAW = "戒毒条例#30";
    private final RehabFiles files;

    ZoneMoveProcedure(RehabFiles files) {
        super(ZoneMove.class, "rehab-zone-move", "戒毒分区流转");
        this.files = files;
    }

    @Override
    protected String whose() {
        return "rehab";
    }

    @Override
    protected void declare(Acts<ZoneMove> acts) {
        acts.begin("propose", "提出流转", RehabDuty.BRIGADE, LAW)
                .asks(RehabForms.ZoneProposal.class)
                .to(PROPOSED)
                .makes(this::opening);
        acts.act("assess", "阶段评估", RehabDuty.ASSESS, LAW)
                .from(PROPOSED)
                .to(ASSESSED)
                .asks(RehabForms.Phase.class)
                .next()
                .does((file, form) -> Done.of(file.row()
                        .assessed(
                                form.physiological(),
                                form.physicalMental(),
                                form.behaviour(),
                                form.social(),
                                file.today())));
        acts.act("approve", "批准流转", RehabDuty.HEAD, LAW)
                .from(ASSESSED)
                .to(APPROVED)
                .asks(RehabForms.Word.class)
                .next()
                .unless(this::obstacles)
                .does(this::approve);
        acts.act("refuse", "不批准", RehabDuty.HEAD, LAW)
                .from(ASSESSED)
                .to(REFUSED)
                .asks(RehabForms.Word.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(REFUSED)).because(form.text()));
        acts.act("withdraw", "撤回", RehabDuty.BRIGADE, LAW)
                .from(PROPOSED, ASSESSED)
                .to(REFUSED)
                .asks(RehabForms.Word.class)
                .does((file, form) -> Done.of(file.row().in(REFUSED)).because("大队撤回: " + form.text()));
    }

    private Opening<ZoneMove> opening(RehabForms.ZoneProposal form) {
        Stored<RehabCase> stored = files.get(form.rehab());
        RehabCase rehab = stored.row();
        Zone now = rehab.zone();
        if (rehab.state() != RehabState.IN_REHAB || now == null) {
            throw Refusal.state("此人现在不在所内, 不能流转", "返回后再提出");
        }
        if (files.parts(ZoneMove.class, rehab.id()).stream()
                .anyMatch(part -> part.row().state() == PROPOSED || part.row().state() == ASSESSED)) {
            throw Refusal.state("此人已有正在办理的流转", "请先办结或者撤回");
        }
        ZoneMove move = new ZoneMove(
                Ref.next(),
                rehab.id(),
                PROPOSED,
                rehab.number(),
                now,
                form.to(),
                Objects.requireNonNull(rehab.zoneSince()),
                form.reason(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(move, stored.placement()).because(form.reason());
    }

    private Ruling<ZoneMoves.Answer> ruling(OpenFile<ZoneMove> file) {
        ZoneMove move = file.row();
        return ZoneMoves.ask(new ZoneMoves.Move(
                move.fromZone(), move.toZone(), move.entered(), file.today(), move.phase(), move.reason()));
    }

    private List<Reason> obstacles(OpenFile<ZoneMove> file) {
        Ruling<ZoneMoves.Answer> ruling = ruling(file);
        return ruling.value().holds() ? List.of() : ruling.reasons();
    }

    private Done<ZoneMove> approve(OpenFile<ZoneMove> file, RehabForms.Word form) {
        ZoneMove move = file.row();
        file.afterwards(
                () -> files.drive(move.rehab(), "enter-zone", new RehabProcedure.Enter(move.toZone(), move.reason())));
        return Done.of(move.in(APPROVED)).because(form.text());
    }

    @Override
    public List<Panel> panels(OpenFile<ZoneMove> file) {
        Ruling<ZoneMoves.Answer> ruling = ruling(file);
        return List.of(Panel.of("流转条件", "May move", ruling.value().holds() ? "符合" : "不符合", ruling));
    }
}
