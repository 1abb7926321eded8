package xiezhi.application.government.legalaid.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidAssignment;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidClosure;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidSatisfaction;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.AidSubsidy;
import xiezhi.application.government.legalaid.QualityGrade;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.ArchivePackage;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 结案岗. Score and grade, subsidy by the table, call-back, archive; each once. */
@Service
@LegalBasis({"法律援助法#50", "法律援助法#52", "法律援助法#57", "法律援助法#59"})
public class ClosingDesk {
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Documents documents;
    private final Notices notices;

    ClosingDesk(
            AidFiles files,
            Records records,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Documents documents,
            Notices notices) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.documents = documents;
        this.notices = notices;
    }

    /** 评分结案. The subsidy follows the table; another sum needs no other table but is named in the file. */
    @Transactional
    @May(AidDuty.CLOSE)
    public void close(
            Ref<AidApplication> ref,
            int version,
            @Nullable String gradeSaid,
            Map<String, Integer> scores,
            @Nullable Money subsidy) {
        files.act(ref, version, Verb.CLOSE, file -> {
            mustBeRegular(file);
            QualityGrade grade = grade(gradeSaid, scores);
            Stored<AidClosure> report =
                    files.latest(AidClosure.class, ref).orElseThrow(() -> Refusal.state("还没有结案材料", "请承办人员先报送结案材料"));
            records.change(report.row().graded(grade, parts(scores), file.today()), report.version());
            Stored<AidCase> found = file.theCase();
            records.change(found.row().closed(file.today()), found.version());
            records.add(subsidyOf(file, found.row(), subsidy), file.placement());
            files.latest(AidAssignment.class, ref)
                    .ifPresent(last -> records.change(last.row().ended(file.today(), "结案"), last.version()));
            IssuedDocument letter =
                    letters.issue("closing-catalogue", file, Map.of("grade", grade, "files", names(file)));
            clocks.cancel(ref);
            workflow.complete(ref, "close", "CLOSED", grade.label(), Map.of());
            notices.citizen(file, "案件已结案", file.row().number() + " 已结案, 欢迎评价");
            return new Done(file.row().in(AidState.CLOSED), "质量等级: " + grade.label(), letter);
        });
    }

    /** 登记支付: when the lawyer was paid. */
    @Transactional
    @May(AidDuty.CLOSE)
    public void pay(Ref<AidApplication> ref, int version, LocalDate paidOn) {
        files.act(ref, version, Verb.PAY, file -> {
            Stored<AidSubsidy> subsidy =
                    files.latest(AidSubsidy.class, ref).orElseThrow(() -> Refusal.state("没有核定的补贴", "先评分结案"));
            if (subsidy.row().paidOn() != null) {
                throw Refusal.state("补贴已于" + subsidy.row().paidOn() + "支付", "不需要再次登记");
            }
            if (paidOn.isAfter(file.today())) {
                throw Unfit.field("paidOn", "支付日期不能晚于今天");
            }
            records.change(subsidy.row().paid(paidOn), subsidy.version());
            return Done.of(file.row(), "补贴 " + subsidy.row().amount().echo() + " 于" + paidOn + "支付");
        });
    }

    /** 回访: what the recipient says on the telephone. */
    @Transactional
    @May(AidDuty.CLOSE)
    public void callBack(Ref<AidApplication> ref, int version, int satisfaction, @Nullable String note) {
        files.act(ref, version, Verb.CALL_BACK, file -> {
            records.add(
                    new AidSatisfaction(Ref.next(), ref, satisfaction, note, true, file.today(), false),
                    file.placement());
            workflow.complete(ref, "call-back", "CALLED", note, Map.of());
            return Done.of(file.row(), "回访评分" + satisfaction);
        });
    }

    /** 归档: the file is packed, tested and closed for good. */
    @Transactional
    @May(AidDuty.CLOSE)
    public void archive(Ref<AidApplication> ref, int version) {
        files.act(ref, version, Verb.ARCHIVE, file -> {
            ArchivePackage packed = documents.archive(ref, file.centre(), archiveNumber(file), "D30");
            if (!packed.passed()) {
                throw Refusal.state("归档检测没有通过: " + failures(packed), "请补正后再归档");
            }
            workflow.complete(ref, "archive", "ARCHIVED", null, Map.of());
            return Done.of(file.row().in(AidState.ARCHIVED), "档号 " + packed.archiveNumber());
        });
    }

    private static QualityGrade grade(@Nullable String said, Map<String, Integer> scores) {
        if (scores.isEmpty()) {
            if (said == null || said.isBlank()) {
                throw Unfit.field("grade", "请填写评分或者质量等级");
            }
            return QualityGrade.read(said);
        }
        QualityGrade computed = QualityGrade.of(
                scores.values().stream().mapToInt(Integer::intValue).sum());
        if (said != null && !said.isBlank() && QualityGrade.read(said) != computed) {
            throw Unfit.field("grade", "按评分应当为%s, 与所填等级不一致".formatted(computed.label()));
        }
        return computed;
    }

    private static List<AidClosure.Score> parts(Map<String, Integer> scores) {
        List<AidClosure.Score> parts = new ArrayList<>();
        scores.forEach((part, points) -> parts.add(new AidClosure.Score(part, points)));
        return parts;
    }

    private static AidSubsidy subsidyOf(OpenFile file, AidCase found, @Nullable Money given) {
        Ref<Practitioner> lawyer = found.lawyer();
        if (lawyer == null) {
            throw Refusal.state("案件没有承办人员, 不能核定补贴", "请先指派承办人员");
        }
        Subsidies.Standard standard = Subsidies.of(found.form(), found.grantedOn());
        Money amount = given == null ? standard.amount() : given;
        String basis = amount.equals(standard.amount())
                ? standard.basis()
                : standard.basis() + " (标准 " + standard.amount().echo() + ", 另行核定)";
        return new AidSubsidy(Ref.next(), file.ref(), lawyer, found.form(), amount, basis, file.today(), null);
    }

    private static void mustBeRegular(OpenFile file) {
        if (file.row().provisional()) {
            throw Refusal.under("法律援助法#44.2", "先行提供的案件还没有补齐手续", "先转为给予法律援助, 或者终止");
        }
    }

    /** The catalogue: every letter and every paper of the file. */
    private List<Map<String, String>> names(OpenFile file) {
        List<Map<String, String>> names = new ArrayList<>();
        documents
                .of(file.ref().id())
                .forEach(document -> names.add(Map.of(
                        "name",
                        document.name(),
                        "pages",
                        "",
                        "note",
                        document.number() == null ? "" : document.number())));
        file.row()
                .materials()
                .forEach(material -> names.add(Map.of(
                        "name",
                        material.name(),
                        "pages",
                        "",
                        "note",
                        material.source().label())));
        return names;
    }

    private static String archiveNumber(OpenFile file) {
        return "FY·%d-D30-%s"
                .formatted(file.today().getYear(), file.theCase().row().number().value());
    }

    private static String failures(ArchivePackage packed) {
        return String.join(
                "; ",
                packed.findings().stream()
                        .filter(f -> !f.result().equals("PASS"))
                        .map(ArchivePackage.Finding::message)
                        .limit(3)
                        .toList());
    }
}
