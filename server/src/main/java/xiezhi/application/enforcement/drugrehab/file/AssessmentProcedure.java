package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.DiagnosisState.COLLECTING;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.CONCLUDED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.NOTICE;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.OBJECTED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.TO_SIGN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.DiagnosisState;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.assessment.Diagnosis;
import xiezhi.application.enforcement.drugrehab.assessment.DiagnosisFacts;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 诊断评估程序: each centre finds its content, the committee gives an opinion, the wall shows it, the head signs, the police decide. */
@Component
class AssessmentProcedure extends Procedure<Assessment> {
    private static final String LAW = "强制隔离戒毒诊断评估办法#6";
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private final RehabFiles files;
    private final Clocks clocks;
    private final AssessmentContents contents;
    private final AssessmentSigning signing;

    AssessmentProcedure(RehabFiles files, Clocks clocks, AssessmentContents contents, AssessmentSigning signing) {
        super(Assessment.class, "rehab-assessment", "强制隔离戒毒诊断评估");
        this.files = files;
        this.clocks = clocks;
        this.contents = contents;
        this.signing = signing;
    }

    @Override
    protected String whose() {
        return "rehab";
    }

    @Override
    protected void declare(Acts<Assessment> acts) {
        contents.declare(acts);
        acts.act("conclude", "评估委员会作出意见", RehabDuty.ASSESS, LAW)
                .from(COLLECTING)
                .to(NOTICE)
                .asks(RehabForms.Conclusion.class)
                .next()
                .unless(AssessmentContents::missing)
                .shows((file, form) -> advice(file))
                .does(this::conclude);
        acts.act("object", "登记异议", RehabDuty.BRIGADE, "强制隔离戒毒诊断评估办法#17")
                .from(NOTICE)
                .to(OBJECTED)
                .asks(RehabForms.Objection.class)
                .does(this::object);
        acts.act("recheck", "复核异议", RehabDuty.ASSESS, "强制隔离戒毒诊断评估办法#17")
                .from(OBJECTED)
                .to(TO_SIGN, CONCLUDED, COLLECTING)
                .asks(RehabForms.Recheck.class)
                .next()
                .does(this::recheck);
        acts.act("end-notice", "公示结束", RehabDuty.ASSESS, "强制隔离戒毒诊断评估办法#16")
                .from(NOTICE)
                .to(TO_SIGN, CONCLUDED)
                .next()
                .unless(AssessmentProcedure::stillOnTheWall)
                .does(this::ended);
        signing.declare(acts);
    }

    private Ruling<Diagnosis.Conclusion> advice(OpenFile<Assessment> file) {
        Assessment row = file.row();
        Outcome mind = row.physicalMental();
        Outcome conduct = row.behaviour();
        SocialOutcome around = row.social();
        if (mind == null || conduct == null || around == null) {
            throw Refusal.under(LAW, "四项内容还没有评完", "请各中心先完成评估");
        }
        RehabCase rehab = files.get(row.rehab()).row();
        return Diagnosis.conclude(new DiagnosisFacts(
                row.kind(),
                file.today(),
                files.facts(rehab),
                row.bodyLacks(),
                mind,
                conduct,
                around,
                rehab.brokeCommunityRehab()));
    }

    /** The committee may be milder than the rule, never harsher; early release only where the law opens it. */
    private Done<Assessment> conclude(OpenFile<Assessment> file, RehabForms.Conclusion form) {
        Ruling<Diagnosis.Conclusion> advice = advice(file);
        Integer most = advice.value().months();
        Opinion said = advice.value().opinion();
        if (form.opinion() == Opinion.EARLY && said != Opinion.EARLY) {
            throw new Refusal("REFUSED", "不能建议提前解除", advice.reasons(), "请按评估结果作出其他意见");
        }
        if (form.opinion() == Opinion.EXTEND && (most == null || form.months() == null || form.months() > most)) {
            throw new Refusal(
                    "REFUSED",
                    most == null ? "评估结果不支持延长期限" : "延长不能超过%d个月".formatted(most),
                    advice.reasons(),
                    "请修改意见或者月数");
        }
        LocalDate until = file.today().plusDays(FIGURES.number("assessment-notice-days", file.today()));
        Assessment row = file.row()
                .change()
                .state(NOTICE)
                .opinion(form.opinion())
                .months(form.opinion() == Opinion.EXTEND ? form.months() : null)
                .grounds(form.grounds())
                .noticeFrom(file.today())
                .noticeTo(until)
                .make();
        return Done.of(row)
                .because(form.grounds())
                .with(signing.letter(
                        "assessment-notice", file, row, Map.of("noticeTo", until, "reasons", advice.reasons())));
    }

    private Done<Assessment> object(OpenFile<Assessment> file, RehabForms.Objection form) {
        LocalDate until = file.row().noticeTo();
        if (until != null && file.today().isAfter(until)) {
            throw Refusal.under("强制隔离戒毒诊断评估办法#17", "公示已于%s结束".formatted(until), "可以向所领导反映, 由其在签署前核实");
        }
        clocks.start(RehabClocks.RECHECK, file.ref(), file.unit(), file.now());
        return Done.of(file.row()
                        .change()
                        .state(OBJECTED)
                        .objection(form.text())
                        .make())
                .because(form.text());
    }

    private Done<Assessment> recheck(OpenFile<Assessment> file, RehabForms.Recheck form) {
        clocks.meet(RehabClocks.RECHECK, file.ref(), file.now());
        Assessment row = file.row().change().recheck(form.text()).make();
        if (form.maintain()) {
            return concluded(file, row).because(form.text());
        }
        return Done.of(row.change()
                        .state(COLLECTING)
                        .opinion(null)
                        .months(null)
                        .grounds(null)
                        .noticeFrom(null)
                        .noticeTo(null)
                        .make())
                .because("复核后重新评估: " + form.text());
    }

    private static List<Reason> stillOnTheWall(OpenFile<Assessment> file) {
        LocalDate until = file.row().noticeTo();
        return until != null && !file.today().isAfter(until)
                ? List.of(new Reason("强制隔离戒毒诊断评估办法#16", "公示至%s, 还没有结束".formatted(until)))
                : List.of();
    }

    private Done<Assessment> ended(OpenFile<Assessment> file, Record none) {
        return concluded(file, file.row()).because("公示期内无异议");
    }

    /** 诊断评估表: what was found and concluded stands on one sheet, whether or not it changes the term. */
    private Done<Assessment> concluded(OpenFile<Assessment> file, Assessment row) {
        return Done.of(row.change().state(after(row)).make())
                .with(signing.letter(
                        "assessment-form",
                        file,
                        row,
                        Map.of(
                                "grounds", String.valueOf(row.grounds()),
                                "noticeFrom", Objects.requireNonNull(row.noticeFrom()),
                                "noticeTo", Objects.requireNonNull(row.noticeTo()))));
    }

    /** Only an opinion that changes the term goes to the police. */
    private static DiagnosisState after(Assessment row) {
        return row.opinion() == Opinion.EARLY || row.opinion() == Opinion.EXTEND ? TO_SIGN : CONCLUDED;
    }

    @Override
    public List<Panel> panels(OpenFile<Assessment> file) {
        if (!file.row().complete()) {
            return List.of(new Panel("评估材料", "Evidence", "尚缺", AssessmentContents.missing(file)));
        }
        Ruling<Diagnosis.Conclusion> advice = advice(file);
        return List.of(Panel.of("规则得出的意见", "Advice", advice.value().opinion().label(), advice));
    }
}
