package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.OutsideState.AGREED;
import static xiezhi.application.enforcement.drugrehab.OutsideState.APPLIED;
import static xiezhi.application.enforcement.drugrehab.OutsideState.ENDED;
import static xiezhi.application.enforcement.drugrehab.OutsideState.OUTSIDE;
import static xiezhi.application.enforcement.drugrehab.OutsideState.REFUSED;
import static xiezhi.application.enforcement.drugrehab.OutsideState.RETURNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.OutsideMedical;
import xiezhi.application.enforcement.drugrehab.OutsideState;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.term.Away;
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

/** 所外就医程序: the doctor asks, the head agrees, the body in charge approves and the deciding police are told; the term runs on. */
@Component
class OutsideMedicalProcedure extends Procedure<OutsideMedical> {
    private static final String LAW = "戒毒条例#31.1";
    private final RehabFiles files;

    OutsideMedicalProcedure(RehabFiles files) {
        super(OutsideMedical.class, "rehab-outside-medical", "戒毒人员所外就医");
        this.files = files;
    }

    @Override
    protected String whose() {
        return "rehab";
    }

    @Override
    protected void declare(Acts<OutsideMedical> acts) {
        acts.begin("apply", "提出所外就医", RehabDuty.DOCTOR, LAW)
                .asks(RehabForms.OutsideApplication.class)
                .to(APPLIED)
                .makes(this::opening);
        acts.act("agree", "同意并报主管机关", RehabDuty.HEAD, LAW)
                .from(APPLIED)
                .to(AGREED)
                .asks(RehabForms.Word.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(AGREED)).because(form.text()));
        acts.act("approve", "批准所外就医", RehabDuty.BUREAU, LAW)
                .from(AGREED)
                .to(OUTSIDE)
                .asks(RehabForms.Word.class)
                .next()
                .stepUp()
                .unless(this::notInside)
                .does(this::approve);
        acts.act("refuse", "不批准", RehabDuty.BUREAU, LAW)
                .from(AGREED)
                .to(REFUSED)
                .asks(RehabForms.Word.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(REFUSED)).because(form.text()));
        acts.act("return", "回所检查", RehabDuty.DOCTOR, LAW)
                .from(OUTSIDE)
                .to(RETURNED)
                .asks(RehabForms.ReturnCheck.class)
                .does(this::back);
        acts.act("end", "不再回所, 办结", RehabDuty.DOCTOR, LAW)
                .from(OUTSIDE)
                .to(ENDED)
                .asks(RehabForms.Word.class)
                .unless(this::stillOutside)
                .does((file, form) -> Done.of(file.row().in(ENDED)).because(form.text()));
    }

    private Opening<OutsideMedical> opening(RehabForms.OutsideApplication form) {
        Stored<RehabCase> stored = files.get(form.rehab());
        RehabCase rehab = stored.row();
        if (rehab.state() != RehabState.IN_REHAB) {
            throw Refusal.state("此人现在不在所内", "请核对档案");
        }
        boolean running = files.parts(OutsideMedical.class, rehab.id()).stream()
                .anyMatch(part -> part.row().state() == APPLIED || part.row().state() == AGREED);
        if (running) {
            throw Refusal.state("此人已有正在办理的所外就医", "请先办结");
        }
        OutsideMedical fresh = new OutsideMedical(
                Ref.next(),
                rehab.id(),
                APPLIED,
                rehab.number(),
                form.illness(),
                form.hospital(),
                form.guarantor(),
                form.relation(),
                null,
                form.until(),
                null,
                null,
                null);
        return new Opening<>(fresh, stored.placement());
    }

    private List<Reason> notInside(OpenFile<OutsideMedical> file) {
        return state(file) == RehabState.IN_REHAB ? List.of() : List.of(new Reason(LAW, "此人现在不在所内"));
    }

    private List<Reason> stillOutside(OpenFile<OutsideMedical> file) {
        return state(file) == RehabState.OUTSIDE_MEDICAL
                ? List.of(new Reason(LAW, "此人仍在所外就医; 回所、期满解除或者变更措施之后再办结"))
                : List.of();
    }

    private RehabState state(OpenFile<OutsideMedical> file) {
        return files.get(file.row().rehab()).row().state();
    }

    private Done<OutsideMedical> approve(OpenFile<OutsideMedical> file, RehabForms.Word form) {
        OutsideMedical out = file.row().begun(file.today());
        RehabCase rehab = files.get(out.rehab()).row();
        file.afterwards(() -> files.drive(out.rehab(), "begin-outside", null));
        Map<String, Object> values = Reception.values(
                rehab,
                Map.of(
                        "hospital", out.hospital(),
                        "guarantor", out.guarantor().value(),
                        "relation", out.relation(),
                        "starts", file.today(),
                        "until", out.until(),
                        "opinion", form.text()));
        files.letter("outside-medical-approval", file, values);
        return Done.of(out)
                .because(form.text() + "; 已报决定机关备案")
                .with(files.letter("outside-medical-permit", file, values));
    }

    private Done<OutsideMedical> back(OpenFile<OutsideMedical> file, RehabForms.ReturnCheck form) {
        OutsideMedical back = file.row().back(file.today(), form.text());
        if (state(file) == RehabState.OUTSIDE_MEDICAL) {
            file.afterwards(() -> files.drive(back.rehab(), "end-outside", null));
        }
        return Done.of(back).because("已回所");
    }

    @Override
    public List<Panel> panels(OpenFile<OutsideMedical> file) {
        OutsideMedical row = file.row();
        if (row.state() == OutsideState.REFUSED || row.state() == ENDED) {
            return List.of();
        }
        LocalDate from = row.starts() == null ? file.today() : row.starts();
        var ruling = Away.treatment(
                new Away.Illness(files.facts(files.get(row.rehab()).row()), from, row.returned(), null));
        return List.of(Panel.of("期限", "Term", "就医期间计入期限", ruling));
    }
}
