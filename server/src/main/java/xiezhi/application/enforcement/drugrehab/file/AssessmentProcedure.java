package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.DiagnosisState.COLLECTING;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.CONCLUDED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.DECIDED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.NOTICE;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.OBJECTED;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.TO_SIGN;
import static xiezhi.application.enforcement.drugrehab.DiagnosisState.WITH_POLICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.DiagnosisState;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.PhysicalSign;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.assessment.Diagnosis;
import xiezhi.application.enforcement.drugrehab.assessment.DiagnosisFacts;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.DatedParameters;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 诊断评估程序: each centre finds its content, the committee gives an opinion, the wall shows it, the head signs, the police decide. */
@Component
class AssessmentProcedure extends Procedure<Assessment> {
    private static final String LAW = "强制隔离戒毒诊断评估办法#6";
    private static final DatedParameters FIGURES = DatedParameters.of("drugrehab");
    private final RehabFiles files;
    private final Clocks clocks;

    AssessmentProcedure(RehabFiles files, Clocks clocks) {
        super(Assessment.class, "rehab-assessment", "强制隔离戒毒诊断评估");
        this.files = files;
        this.clocks = clocks;
    }

    /** 启动评估. */
    record Begin(@Item("戒毒档案") Ref<RehabCase> rehab, @Item("种类") AssessmentKind kind) {}

    /** 生理脱毒. */
    record Body(@Item(value = "未达到的指标", hint = "全部达到的不选") @Nullable Set<PhysicalSign> lacks) {}

    /** 单项结果. */
    record Finding(@Item("结果") Outcome outcome, @Item(value = "依据", size = 500) String evidence) {}

    /** 社会环境. */
    record Around(@Item("结果") SocialOutcome outcome, @Item(value = "依据", size = 500) String evidence) {}

    /** 评估意见. */
    record Conclusion(
            @Item("意见") Opinion opinion,
            @Item(value = "建议延长月数", min = 1, hint = "仅建议延长的填写") @Nullable Integer months,
            @Item(value = "理由", size = 1000) String grounds) {}

    /** 异议. */
    record Objection(@Item(value = "异议内容", size = 1000) String text) {}

    /** 复核. */
    record Recheck(@Item("维持原意见") boolean maintain, @Item(value = "复核结论", size = 1000) String text) {}

    /** 决定机关答复. */
    record Answer(
            @Item("批准") boolean approved,
            @Item("答复之日") LocalDate on,
            @Item(value = "决定书文号", size = 100) String number,
            @Item(value = "提前解除之日", hint = "仅批准提前解除的填写") @Nullable LocalDate releaseOn) {}

    @Override
    protected void declare(Acts<Assessment> acts) {
        acts.begin("open", "启动诊断评估", RehabDuty.ASSESS, "禁毒法#47")
                .asks(Begin.class)
                .to(COLLECTING)
                .makes(this::opening);
        contents(acts);
        acts.act("conclude", "评估委员会作出意见", RehabDuty.ASSESS, LAW)
                .from(COLLECTING)
                .to(NOTICE)
                .asks(Conclusion.class)
                .next()
                .unless(AssessmentProcedure::missing)
                .shows((file, form) -> advice(file))
                .does(this::conclude);
        acts.act("object", "登记异议", RehabDuty.BRIGADE, "强制隔离戒毒诊断评估办法#17")
                .from(NOTICE)
                .to(OBJECTED)
                .asks(Objection.class)
                .does(this::object);
        acts.act("recheck", "复核异议", RehabDuty.ASSESS, "强制隔离戒毒诊断评估办法#17")
                .from(OBJECTED)
                .to(TO_SIGN, CONCLUDED, COLLECTING)
                .asks(Recheck.class)
                .next()
                .does(this::recheck);
        acts.act("end-notice", "公示结束", RehabDuty.ASSESS, "强制隔离戒毒诊断评估办法#16")
                .from(NOTICE)
                .to(TO_SIGN, CONCLUDED)
                .next()
                .unless(AssessmentProcedure::stillOnTheWall)
                .does(this::ended);
        acts.act("sign", "签署并送决定机关", RehabDuty.HEAD, "禁毒法#47")
                .from(TO_SIGN)
                .to(WITH_POLICE)
                .next()
                .stepUp()
                .does(this::sign);
        acts.act("police-answer", "登记决定机关答复", RehabDuty.ASSESS, "戒毒条例#33")
                .from(WITH_POLICE)
                .to(DECIDED)
                .asks(Answer.class)
                .next()
                .does(this::answered);
        acts.act("family-told", "已通知家属、单位和派出所", RehabDuty.BRIGADE, "戒毒条例#33")
                .from(DECIDED)
                .unless(file -> clocks.running(RehabClocks.FAMILY_NOTICE, file.ref()).isEmpty()
                        ? List.of(new Reason("戒毒条例#33", "没有待通知的决定"))
                        : List.of())
                .does(this::told);
    }

    private void contents(Acts<Assessment> acts) {
        acts.act("find-body", "评生理脱毒", RehabDuty.DOCTOR, "强制隔离戒毒诊断评估办法#7")
                .from(COLLECTING)
                .asks(Body.class)
                .does((file, form) -> Done.of(file.row().change()
                        .bodyDone(true)
                        .bodyLacks(form.lacks() == null ? Set.of() : form.lacks())
                        .make()));
        acts.act("find-mind", "评身心康复", RehabDuty.PSYCH, LAW)
                .from(COLLECTING)
                .asks(Finding.class)
                .does((file, form) -> Done.of(file.row().change().physicalMental(form.outcome()).make())
                        .because(form.evidence()));
        acts.act("find-behaviour", "评行为表现", RehabDuty.BRIGADE, LAW)
                .from(COLLECTING)
                .asks(Finding.class)
                .does((file, form) -> Done.of(file.row().change().behaviour(form.outcome()).make())
                        .because(form.evidence()));
        acts.act("find-social", "评社会环境与适应能力", RehabDuty.ASSESS, LAW)
                .from(COLLECTING)
                .asks(Around.class)
                .does((file, form) -> Done.of(file.row().change().social(form.outcome()).make())
                        .because(form.evidence()));
    }

    private Opening<Assessment> opening(Begin form) {
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

    private static List<Reason> missing(OpenFile<Assessment> file) {
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
    private Done<Assessment> conclude(OpenFile<Assessment> file, Conclusion form) {
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
        Assessment row = file.row().change()
                .state(NOTICE)
                .opinion(form.opinion())
                .months(form.opinion() == Opinion.EXTEND ? form.months() : null)
                .grounds(form.grounds())
                .noticeFrom(file.today())
                .noticeTo(until)
                .make();
        return Done.of(row)
                .because(form.grounds())
                .with(letter("assessment-notice", file, row, Map.of("noticeTo", until, "reasons", advice.reasons())));
    }

    private Done<Assessment> object(OpenFile<Assessment> file, Objection form) {
        LocalDate until = file.row().noticeTo();
        if (until != null && file.today().isAfter(until)) {
            throw Refusal.under("强制隔离戒毒诊断评估办法#17", "公示已于%s结束".formatted(until), "可以向所领导反映, 由其在签署前核实");
        }
        clocks.start(RehabClocks.RECHECK, file.ref(), file.unit(), file.now());
        return Done.of(file.row().change().state(OBJECTED).objection(form.text()).make())
                .because(form.text());
    }

    private Done<Assessment> recheck(OpenFile<Assessment> file, Recheck form) {
        clocks.meet(RehabClocks.RECHECK, file.ref(), file.now());
        Assessment row = file.row().change().recheck(form.text()).make();
        if (form.maintain()) {
            return Done.of(row.change().state(after(row)).make()).because(form.text());
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
        return Done.of(file.row().change().state(after(file.row())).make()).because("公示期内无异议");
    }

    /** Only an opinion that changes the term goes to the police. */
    private static DiagnosisState after(Assessment row) {
        return row.opinion() == Opinion.EARLY || row.opinion() == Opinion.EXTEND ? TO_SIGN : CONCLUDED;
    }

    private Done<Assessment> sign(OpenFile<Assessment> file, Record none) {
        Assessment row = file.row().change().state(WITH_POLICE).received(file.today()).make();
        clocks.start(RehabClocks.POLICE_ANSWER, file.ref(), file.unit(), file.now());
        boolean early = row.opinion() == Opinion.EARLY;
        letter("assessment-form", file, row, Map.of());
        return Done.of(row)
                .with(letter(
                        early ? "early-release-opinion" : "extension-opinion",
                        file,
                        row,
                        Map.of("months", row.months() == null ? 0 : row.months(), "grounds", String.valueOf(row.grounds()))));
    }

    private Done<Assessment> answered(OpenFile<Assessment> file, Answer form) {
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

    private void apply(OpenFile<Assessment> file, Answer form) {
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

    private IssuedDocument letter(String template, OpenFile<Assessment> file, Assessment row, Map<String, ?> more) {
        Map<String, Object> values =
                Reception.values(files.get(row.rehab()).row(), more);
        values.put("kind", row.kind());
        values.put("opinion", String.valueOf(row.opinion() == null ? "" : row.opinion().label()));
        values.put("physiological", row.bodyLacks().isEmpty() ? Outcome.PASS : Outcome.FAIL);
        values.put("physicalMental", String.valueOf(row.physicalMental() == null ? "" : row.physicalMental().label()));
        values.put("behaviour", String.valueOf(row.behaviour() == null ? "" : row.behaviour().label()));
        values.put("social", String.valueOf(row.social() == null ? "" : row.social().label()));
        return files.letter(template, file, values);
    }

    @Override
    public List<Panel> panels(OpenFile<Assessment> file) {
        if (!file.row().complete()) {
            return List.of(new Panel("评估材料", "Evidence", "尚缺", missing(file)));
        }
        Ruling<Diagnosis.Conclusion> advice = advice(file);
        return List.of(Panel.of("规则得出的意见", "Advice", advice.value().opinion().label(), advice));
    }
}
