package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.DiagnosisState.COLLECTING;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.CONCLUDED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.DECIDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 评估内容: an assessment is opened, and each centre finds its content. */
@Component
class AssessmentContents {
    private static final String LAW = "强制隔离戒毒诊断评估办法#6";
    private final RehabFiles files;

    AssessmentContents(RehabFiles files) {
        this.files = files;
    }

    void declare(Acts<Assessment> acts) {
        acts.begin("open", "启动诊断评估", RehabDuty.ASSESS, "禁毒法#47")
                .asks(RehabForms.Begin.class)
                .to(COLLECTING)
                .makes(this::opening);
        acts.act("find-body", "评生理脱毒", RehabDuty.DOCTOR, "强制隔离戒毒诊断评估办法#7")
                .from(COLLECTING)
                .asks(RehabForms.Body.class)
                .does((file, form) -> Done.of(file.row()
                        .change()
                        .bodyDone(true)
                        .bodyLacks(form.lacks() == null ? Set.of() : form.lacks())
                        .make()));
        acts.act("find-mind", "评身心康复", RehabDuty.PSYCH, LAW)
                .from(COLLECTING)
                .asks(RehabForms.Finding.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .physicalMental(form.outcome())
                                .make())
                        .because(form.evidence()));
        acts.act("find-behaviour", "评行为表现", RehabDuty.BRIGADE, LAW)
                .from(COLLECTING)
                .asks(RehabForms.Finding.class)
                .does((file, form) -> Done.of(
                                file.row().change().behaviour(form.outcome()).make())
                        .because(form.evidence()));
        acts.act("find-social", "评社会环境与适应能力", RehabDuty.ASSESS, LAW)
                .from(COLLECTING)
                .asks(RehabForms.Around.class)
                .does((file, form) -> Done.of(
                                file.row().change().social(form.outcome()).make())
                        .because(form.evidence()));
    }

    private Opening<Assessment> opening(RehabForms.Begin form) {
        Stored<RehabCase> stored = files.get(form.rehab());
        RehabCase rehab = stored.row();
        if (rehab.voluntary()) {
            throw Refusal.under("戒毒条例#25", "自愿戒毒的期限由协议约定, 不作提前或者延长的诊断评估", "按协议办理");
        }
        boolean running = files.parts(Assessment.class, rehab.id()).stream()
                .anyMatch(part -> part.row().state() != DECIDED && part.row().state() != CONCLUDED);
        if (running || rehab.state() != RehabState.IN_REHAB) {
            throw Refusal.state(running ? "此人已有正在进行的诊断评估" : "此人现在不在所内", "请先办结, 或者返回后再启动");
        }
        RehabTerm term = files.term(rehab).value();
        LocalDate today = files.today();
        LocalDate from = term.assessmentFrom();
        if (form.kind() == AssessmentKind.ONE_YEAR && (from == null || today.isBefore(from))) {
            throw Refusal.under("禁毒法#47.2", "执行未满一年, 自%s起可以进行一年后诊断评估".formatted(from), "到期后再启动");
        }
        Assessment fresh = new Assessment(
                Ref.next(),
                rehab.id(),
                COLLECTING,
                rehab.number(),
                form.kind(),
                today,
                false,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(fresh, stored.placement());
    }

    /** What nobody has found yet, centre by centre. */
    static List<Reason> missing(OpenFile<Assessment> file) {
        Assessment row = file.row();
        List<Reason> missing = new ArrayList<>();
        lacks(missing, row.bodyDone(), "生理脱毒 (医疗中心)");
        lacks(missing, row.physicalMental() != null, "身心康复 (心理矫治中心、康复训练中心)");
        lacks(missing, row.behaviour() != null, "行为表现 (大队)");
        lacks(missing, row.social() != null, "社会环境与适应能力 (诊断评估中心)");
        return missing;
    }

    private static void lacks(List<Reason> missing, boolean there, String content) {
        if (!there) {
            missing.add(new Reason(LAW, "还缺" + content + "的评估结果"));
        }
    }
}
