package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.DiagnosisState.DECIDED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.TO_SIGN;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.WITH_POLICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.Reason;

/** 评估签署: the head signs what changes the term, the police answer, and the family is told. */
@Component
class AssessmentSigning {
    private final RehabFiles files;
    private final Clocks clocks;

    AssessmentSigning(RehabFiles files, Clocks clocks) {
        this.files = files;
        this.clocks = clocks;
    }

    void declare(Acts<Assessment> acts) {
        acts.act("sign", "签署并送决定机关", RehabDuty.HEAD, "禁毒法#47")
                .from(TO_SIGN)
                .to(WITH_POLICE)
                .next()
                .stepUp()
                .does(this::sign);
        acts.act("police-answer", "登记决定机关答复", RehabDuty.ASSESS, "戒毒条例#33")
                .from(WITH_POLICE)
                .to(DECIDED)
                .asks(RehabForms.PoliceAnswer.class)
                .next()
                .does(this::answered);
        acts.act("family-told", "已通知家属、单位和派出所", RehabDuty.BRIGADE, "戒毒条例#33")
                .from(DECIDED)
                .unless(file ->
                        clocks.running(RehabClocks.FAMILY_NOTICE, file.ref()).isEmpty()
                                ? List.of(new Reason("戒毒条例#33", "没有待通知的决定"))
                                : List.of())
                .does(this::told);
    }

    private Done<Assessment> sign(OpenFile<Assessment> file, Record none) {
        Assessment row =
                file.row().change().state(WITH_POLICE).received(file.today()).make();
        clocks.start(RehabClocks.POLICE_ANSWER, file.ref(), file.unit(), file.now());
        boolean early = row.opinion() == Opinion.EARLY;
        return Done.of(row)
                .with(letter(
                        early ? "early-release-opinion" : "extension-opinion",
                        file,
                        row,
                        Map.of(
                                "months",
                                row.months() == null ? 0 : row.months(),
                                "grounds",
                                String.valueOf(row.grounds()))));
    }

    private Done<Assessment> answered(OpenFile<Assessment> file, RehabForms.PoliceAnswer form) {
        Assessment row = file.row();
        LocalDate received = row.received();
        if (form.on().isAfter(file.today()) || (received != null && form.on().isBefore(received))) {
            throw Refusal.state("答复之日应当在送达之后、今天以前", "请核对决定书上的日期");
        }
        clocks.meet(RehabClocks.POLICE_ANSWER, file.ref(), file.now());
        if (form.approved()) {
            apply(file, form);
            clocks.start(RehabClocks.FAMILY_NOTICE, file.ref(), file.unit(), file.now());
        }
        return Done.of(row.change()
                        .state(DECIDED)
                        .answered(form.on())
                        .approved(form.approved())
                        .answerNumber(form.number())
                        .make())
                .because(form.approved() ? "决定机关批准, " + form.number() : "决定机关未批准, " + form.number());
    }

    private void apply(OpenFile<Assessment> file, RehabForms.PoliceAnswer form) {
        Assessment row = file.row();
        Integer months = row.months();
        if (row.opinion() == Opinion.EXTEND && months != null) {
            file.afterwards(() -> files.drive(row.rehab(), "extend", new RehabProcedure.Lengthen(months)));
            return;
        }
        LocalDate on = form.releaseOn();
        if (on == null || on.isBefore(form.on())) {
            throw Refusal.state("批准提前解除的, 应当填写决定书写明的解除之日", "请按决定书填写");
        }
        file.afterwards(() -> files.drive(row.rehab(), "shorten", new RehabProcedure.Shorten(on)));
    }

    private Done<Assessment> told(OpenFile<Assessment> file, Record none) {
        clocks.meet(RehabClocks.FAMILY_NOTICE, file.ref(), file.now());
        return Done.of(file.row()).because("已通知家属、所在单位和公安派出所");
    }

    /** A letter with what was found in each content. */
    IssuedDocument letter(String template, OpenFile<Assessment> file, Assessment row, Map<String, ?> more) {
        Map<String, Object> values = Reception.values(files.get(row.rehab()).row(), more);
        values.put("kind", row.kind());
        values.put(
                "opinion",
                String.valueOf(row.opinion() == null ? "" : row.opinion().label()));
        values.put("physiological", row.bodyLacks().isEmpty() ? Outcome.PASS : Outcome.FAIL);
        values.put(
                "physicalMental",
                String.valueOf(
                        row.physicalMental() == null ? "" : row.physicalMental().label()));
        values.put(
                "behaviour",
                String.valueOf(row.behaviour() == null ? "" : row.behaviour().label()));
        values.put(
                "social",
                String.valueOf(row.social() == null ? "" : row.social().label()));
        return files.letter(template, file, values);
    }
}
