package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.List;
import xiezhi.application.enforcement.prison.cases.Ballot;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideForms;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PersonName;

/** 案件的故事: how far a proposal of commutation, parole or execution outside has come. Days are counted back from the day of the telling. */
final class PrisonCases {
    private static final String COURT = "演示市中级人民法院";
    private final PrisonTale tale;
    private final PrisonCrew.Staff staff;

    PrisonCases(PrisonTale tale) {
        this.tale = tale;
        this.staff = tale.stage().staff();
    }

    private LocalDate ago(int days) {
        return tale.ago(days);
    }

    PrisonFile<CommutationCase> drafted(CaseKind kind, int days) {
        return tale.opens(
                ago(days),
                staff.officer(),
                CommutationCase.class,
                "draft",
                () -> new CaseForms.Draft(
                        tale.file(),
                        kind,
                        Merit.REPENT,
                        kind == CaseKind.PAROLE ? null : 4 + tale.count() % 4,
                        null,
                        PropertyState.NONE,
                        "认罪悔罪, 遵守监规, 参加教育和劳动, 成绩稳定 (演示数据)"));
    }

    /** Ward meeting and ward chief. */
    PrisonFile<CommutationCase> reviewed(CaseKind kind, int days) {
        return drafted(kind, days + 6)
                .act(ago(days + 3), staff.officer(), "deliberate", new CaseForms.Meeting("监区全体民警七人 (演示)", "一致同意提请"))
                .act(ago(days), staff.chief(), "ward-review", new CaseForms.Opinion("同意提请, 报刑罚执行科"));
    }

    /** Examined by the department: it lies before the committee. */
    PrisonFile<CommutationCase> examined(CaseKind kind, int days) {
        return reviewed(kind, days + 3)
                .act(
                        ago(days),
                        staff.penalty(),
                        "dept-review",
                        new CaseForms.Examination(
                                true,
                                "认罪悔罪, 遵守监规, 有考核和评议材料 (演示)",
                                true,
                                null,
                                kind == CaseKind.PAROLE ? "(2026)演矫评%d号".formatted(tale.count()) : null,
                                "材料齐全, 符合条件 (演示)"));
    }

    PrisonFile<CommutationCase> voted(CaseKind kind, int days, Ballot last) {
        PrisonFile<CommutationCase> file = examined(kind, days + 4);
        for (int i = 0; i < staff.committee().size(); i++) {
            boolean against = last == Ballot.OPPOSE && i > 1;
            vote(file, ago(days), staff.committee().get(i), against ? Ballot.OPPOSE : Ballot.AGREE);
        }
        return file.act(ago(days), staff.penalty(), "conclude", new CaseForms.Count(5));
    }

    static <R extends Record> void vote(PrisonFile<R> file, LocalDate on, Actor member, Ballot ballot) {
        file.act(
                on,
                member,
                "vote",
                new CaseForms.Vote(ballot, ballot == Ballot.OPPOSE ? "近期考核有波动, 建议再考察一个周期 (演示)" : null));
    }

    PrisonFile<CommutationCase> posted(CaseKind kind, int days) {
        return voted(kind, days + 3, Ballot.AGREE).act(ago(days), staff.penalty(), "post-notice", null);
    }

    /** Decided by the heads of the prison, after a notice of five working days and the longest holidays. */
    PrisonFile<CommutationCase> submitted(CaseKind kind, int days) {
        return posted(kind, days + 17)
                .act(ago(days + 1), staff.warden(), "decide", new CaseForms.Collective(true, "监狱负责人五人 (演示)", "同意提请"))
                .act(ago(days), staff.penalty(), "submit", new CaseForms.Submission(COURT));
    }

    PrisonFile<CommutationCase> docketed(CaseKind kind, int days) {
        return submitted(kind, days + 5)
                .act(
                        ago(days),
                        staff.penalty(),
                        "docket",
                        new CaseForms.Docket("(2026)演刑更%d号".formatted(20 + tale.count()), ago(days + 1)));
    }

    /** Ruled, served, in force. */
    void ruled(CaseKind kind, int days, CaseResult result) {
        boolean cut = kind == CaseKind.COMMUTATION && result != CaseResult.DENIED;
        docketed(kind, days + 20)
                .act(
                        ago(days + 12),
                        staff.penalty(),
                        "procurator-opinion",
                        new CaseForms.ProcuratorOpinion(true, "没有异议 (演示)"))
                .act(
                        ago(days + 3),
                        staff.penalty(),
                        "receive-ruling",
                        new CaseForms.RulingReceived(
                                result,
                                ago(days + 4),
                                "(2026)演刑更%d号裁定".formatted(20 + tale.count()),
                                cut ? 4 + tale.count() % 4 : null,
                                null,
                                null))
                .act(ago(days), staff.penalty(), "serve", new CaseForms.Served(ago(days)))
                .act(ago(days), staff.penalty(), "take-effect", null);
    }

    PrisonFile<OutsideCase> applied(int days, boolean urgent) {
        return tale.opens(
                ago(days),
                staff.officer(),
                OutsideCase.class,
                "apply",
                () -> new OutsideForms.Application(
                        tale.file(),
                        OutsideGround.SERIOUS_ILLNESS,
                        urgent,
                        new PersonName(Cast.name(1500L + tale.count())),
                        "本人 (演示)"));
    }

    PrisonFile<OutsideCase> beforeCommittee(int days, boolean urgent) {
        return applied(days + 16, urgent)
                .act(
                        ago(days + 10),
                        staff.doctor(),
                        "diagnose",
                        new OutsideForms.Diagnosis(
                                "演示省级指定医院",
                                true,
                                List.of(
                                        new OutsideCase.Doctor("演示副主任医师甲", "副主任医师"),
                                        new OutsideCase.Doctor("演示主任医师乙", "主任医师")),
                                "严重疾病, 符合保外就医范围 (演示数据)",
                                false,
                                false,
                                false,
                                false))
                .act(ago(days + 4), staff.chief(), "ward-review", new OutsideForms.Danger(false, "没有社会危险性 (演示)"))
                .act(ago(days), staff.penalty(), "dept-review", new CaseForms.Opinion("符合条件, 提交评审"));
    }

    /** In danger of his life: decided at once, announced within three working days after he is out. */
    void placedOutside(int days) {
        PrisonFile<OutsideCase> file = beforeCommittee(days + 3, true);
        staff.committee().forEach(member -> vote(file, ago(days + 2), member, Ballot.AGREE));
        file.act(ago(days + 2), staff.penalty(), "conclude", new CaseForms.Count(5))
                .act(
                        ago(days + 1),
                        staff.warden(),
                        "decide",
                        new CaseForms.Collective(true, "监狱负责人五人 (演示)", "病情危急, 同意报省局"))
                .act(
                        ago(days + 1),
                        staff.bureau(),
                        "bureau-decide",
                        new OutsideForms.Decision(true, "(演)监外字第3号", ago(days).plusMonths(6), "批准"))
                .act(ago(days), staff.penalty(), "hand-over", new OutsideForms.HandOver(ago(days), "南屏县司法局 (演示)"));
    }
}
