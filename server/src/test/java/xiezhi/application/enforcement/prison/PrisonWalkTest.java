package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.RecalledToCustody;
import xiezhi.application.enforcement.prison.cases.Ballot;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CaseState;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideForms;
import xiezhi.application.enforcement.prison.cases.OutsideState;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.Incident;
import xiezhi.application.enforcement.prison.custody.IncidentKind;
import xiezhi.application.enforcement.prison.custody.IntakeForms;
import xiezhi.application.enforcement.prison.custody.LossForms;
import xiezhi.application.enforcement.prison.intake.IdentityResult;
import xiezhi.application.enforcement.prison.intake.PaperState;
import xiezhi.application.enforcement.prison.release.Leave;
import xiezhi.application.enforcement.prison.release.LeaveKind;
import xiezhi.application.enforcement.prison.release.LeaveProcedure;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseForms;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.application.enforcement.prison.release.SpecialLeaveGround;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentReading;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("监狱: one sentence from the delivery to the gate")
class PrisonWalkTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private TestPrison prison;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0));
        prison = new TestPrison(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    /** A01 and A14: the person of the acceptance scenarios, from admission over a year of points and a commutation to parole. */
    @Test
    void walksFromAdmissionOverPointsAndCommutationToParole() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.SERVING);
        assertThat(inmate(file).termEnd()).isEqualTo("2029-09-11");
        assertThat(letters(file)).contains("罪犯入监登记表", "罪犯收监通知书", "罪犯分级处遇审批表");

        at("2026-07-15");
        Ref<CommutationCase> early = draft(file, CaseKind.COMMUTATION, 14);
        toDepartment(early);
        assertThatThrownBy(() -> prison.act(
                        prison.penalty,
                        CommutationCase.class,
                        early,
                        "dept-review",
                        new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "同意")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("AMOUNT_OVER_9M");
        prison.act(prison.penalty, CommutationCase.class, early, "withdraw", new CaseForms.Withdrawal("幅度超过上限", null));

        Ref<CommutationCase> cut = draft(file, CaseKind.COMMUTATION, 9);
        toDepartment(cut);
        prison.act(
                prison.penalty,
                CommutationCase.class,
                cut,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "符合条件"));
        throughCommittee(cut);
        at("2026-07-23");
        prison.act(prison.warden, CommutationCase.class, cut, "decide", new CaseForms.Collective(true, "全体", "同意提请"));
        prison.act(prison.penalty, CommutationCase.class, cut, "submit", new CaseForms.Submission("测试市中级人民法院"));
        prison.act(
                prison.penalty,
                CommutationCase.class,
                cut,
                "docket",
                new CaseForms.Docket("(2026)测刑更1号", LocalDate.of(2026, 7, 23)));
        at("2026-08-20");
        prison.act(
                prison.penalty,
                CommutationCase.class,
                cut,
                "receive-ruling",
                new CaseForms.RulingReceived(
                        CaseResult.GRANTED,
                        LocalDate.of(2026, 8, 18),
                        "(2026)测刑更1号裁定",
                        9,
                        null,
                        LocalDate.of(2028, 12, 11)));
        prison.act(
                prison.penalty, CommutationCase.class, cut, "serve", new CaseForms.Served(LocalDate.of(2026, 8, 20)));
        prison.act(prison.penalty, CommutationCase.class, cut, "take-effect", null);
        assertThat(prison.row(CommutationCase.class, cut).state()).isEqualTo(CaseState.EFFECTIVE);
        assertThat(inmate(file).termEnd()).isEqualTo("2028-12-11");
        assertThat(letters(cut)).contains("减刑建议书", "减刑（假释）建议公示", "罪犯减刑（假释）审核表");

        at("2027-08-23"); // a year after the commutation (减刑假释规定 art. 28)
        Ref<CommutationCase> parole = draft(file, CaseKind.PAROLE, null);
        toDepartment(parole);
        assertThatThrownBy(() -> prison.act(
                        prison.penalty,
                        CommutationCase.class,
                        parole,
                        "dept-review",
                        new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", false, null, null, "同意")))
                .isInstanceOf(Refusal.class);
        prison.act(
                prison.penalty,
                CommutationCase.class,
                parole,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, "(2027)测矫评1号", "没有再犯罪危险"));
        throughCommittee(parole);
        at("2027-09-01");
        prison.act(
                prison.warden, CommutationCase.class, parole, "decide", new CaseForms.Collective(true, "全体", "同意提请"));
        prison.act(prison.penalty, CommutationCase.class, parole, "submit", new CaseForms.Submission("测试市中级人民法院"));
        prison.act(
                prison.penalty,
                CommutationCase.class,
                parole,
                "docket",
                new CaseForms.Docket("(2027)测刑更2号", LocalDate.of(2027, 9, 1)));
        prison.act(
                prison.penalty,
                CommutationCase.class,
                parole,
                "receive-ruling",
                new CaseForms.RulingReceived(
                        CaseResult.GRANTED, LocalDate.of(2027, 9, 1), "(2027)测刑更2号裁定", null, null, null));
        prison.act(
                prison.penalty, CommutationCase.class, parole, "serve", new CaseForms.Served(LocalDate.of(2027, 9, 1)));
        prison.act(prison.penalty, CommutationCase.class, parole, "take-effect", null);

        assertThat(inmate(file).state()).isEqualTo(CustodyState.PAROLED);
        assertThat(letters(parole)).contains("假释建议书", "假释证明书");
        assertThat(episodes(file)).extracting(Episode::ends).contains(LocalDate.of(2027, 9, 1));
        assertThat(line(file))
                .contains("prison.admitted", "prison.serving", "prison.proposed", "prison.commuted", "prison.paroled");
        assertThat(bean(LifeLine.class).of(inmate(file).person()))
                .allSatisfy(entry -> assertThat(entry.basis()).isNotEmpty());
    }

    @Test
    void choosesTheClockOfTheFamilyNoticeByTheDayOfAdmission() {
        at("2026-10-28");
        Ref<CustodyFile> before = prison.expected(LocalDate.of(2026, 1, 5), "3年");
        prison.act(
                prison.intake,
                CustodyFile.class,
                before,
                "check-papers",
                TestPrison.papers(LocalDate.of(2026, 10, 28), PaperState.PRESENT));
        assertThat(prison.due(before, "prison-family-notice-2012")).isEqualTo("2026-11-02");
        at("2026-11-02");
        Ref<CustodyFile> after = prison.expected(LocalDate.of(2026, 1, 5), "3年");
        prison.act(
                prison.intake,
                CustodyFile.class,
                after,
                "check-papers",
                TestPrison.papers(LocalDate.of(2026, 11, 2), PaperState.PRESENT));
        assertThat(prison.due(after, "prison-family-notice")).isEqualTo("2026-11-09");
    }

    @Test
    void choosesTheLawOfTheLocalDateAMinuteBeforeAndAfterMidnight() {
        clock.set(LocalDate.of(2026, 10, 31), LocalTime.of(23, 59));
        Ref<CustodyFile> before = prison.expected(LocalDate.of(2026, 1, 5), "3年");
        prison.act(
                prison.intake,
                CustodyFile.class,
                before,
                "check-papers",
                TestPrison.papers(LocalDate.of(2026, 10, 31), PaperState.PRESENT));
        clock.set(LocalDate.of(2026, 11, 1), LocalTime.of(0, 1));
        Ref<CustodyFile> after = prison.expected(LocalDate.of(2026, 1, 5), "3年");
        prison.act(
                prison.intake,
                CustodyFile.class,
                after,
                "check-papers",
                TestPrison.papers(LocalDate.of(2026, 11, 1), PaperState.PRESENT));
        assertThat(prison.due(before, "prison-family-notice-2012")).isEqualTo("2026-11-05");
        assertThat(prison.due(after, "prison-family-notice")).isEqualTo("2026-11-06");
    }

    @Test
    void waitsForThePapersAndRefusesOnlyWhatMayBeWrongful() {
        at("2026-11-03");
        Ref<CustodyFile> file = prison.expected(LocalDate.of(2026, 1, 5), "3年");
        prison.act(
                prison.intake,
                CustodyFile.class,
                file,
                "check-papers",
                TestPrison.papers(LocalDate.of(2026, 11, 3), PaperState.WRONG));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.EXPECTED);
        assertThatThrownBy(() -> prison.act(
                        prison.warden,
                        CustodyFile.class,
                        file,
                        "refuse-admission",
                        new IntakeForms.Refusing("执行通知书有误")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("由法院补充更正");
        IntakeForms.Check mismatch = TestPrison.papers(LocalDate.of(2026, 11, 3), PaperState.PRESENT);
        prison.act(
                prison.intake,
                CustodyFile.class,
                file,
                "check-papers",
                new IntakeForms.Check(
                        mismatch.deliveredOn(),
                        null,
                        mismatch.papers(),
                        IdentityResult.MISMATCH,
                        false,
                        false,
                        false,
                        false,
                        false,
                        List.of(),
                        null,
                        null,
                        false));
        prison.act(prison.warden, CustodyFile.class, file, "refuse-admission", new IntakeForms.Refusing("指纹与文书不符"));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.REFUSED);
        assertThat(letters(file)).contains("不予收监通知书");
        prison.act(
                prison.warden,
                CustodyFile.class,
                file,
                "admit-after-refusal",
                new IntakeForms.Reconsidered("测检监意1号", LocalDate.of(2026, 11, 3)));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.INTAKE);
    }

    @Test
    void releasesOnASaturdayWithAFineUnpaidAndAnotherWarrantAtTheGate() {
        at("2024-03-25");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 21), "3年", LocalDate.of(2024, 3, 25));
        assertThat(inmate(file).termEnd()).isEqualTo("2027-03-20");
        at("2026-12-21");
        Ref<ReleaseCase> release = prison.begin(
                prison.penalty,
                ReleaseCase.class,
                "plan",
                new ReleaseForms.Plan(file, ReleaseKind.TERM_END, true, null, true));
        ReleaseCase planned = prison.row(ReleaseCase.class, release);
        assertThat(planned.releaseOn()).isEqualTo("2027-03-20");
        assertThat(planned.noticeBy()).isEqualTo("2027-02-20");
        assertThat(planned.educationFrom()).isEqualTo("2026-12-20");
        prison.act(prison.penalty, ReleaseCase.class, release, "announce", null);
        prison.act(
                prison.educator, ReleaseCase.class, release, "finish-exit-education", new ReleaseForms.Education("合格"));
        prison.act(prison.penalty, ReleaseCase.class, release, "note-warrant", new ReleaseForms.Warrant("测试县公安局拘留证"));
        assertThatThrownBy(() -> prison.act(
                        prison.penalty, ReleaseCase.class, release, "release", new ReleaseForms.Out(null, "亲属")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不得提前");
        at("2027-03-20");
        prison.act(
                prison.penalty,
                ReleaseCase.class,
                release,
                "return-property",
                new ReleaseForms.Property(
                        List.of(new ReleaseForms.Belonging("手表", 1, "表带断"), new ReleaseForms.Belonging("钥匙", 3, null)),
                        Money.of("120.50"),
                        "本人"));
        prison.act(prison.penalty, ReleaseCase.class, release, "release", new ReleaseForms.Out(null, "测试县公安局"));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.RELEASED);
        assertThat(letters(release)).contains("刑满释放人员通知书", "罪犯出监鉴定表", "释放证明书", "财物移交清单");
        assertThat(text(release, "刑满释放人员通知书")).contains("原居住地：演示省南屏市南屏县（970121）");
        assertThat(line(file)).contains("prison.release-announced", "prison.released");
        assertThat(episodes(file)).extracting(Episode::ends).containsExactly(LocalDate.of(2027, 3, 20));
    }

    @Test
    void releasesAtOnceWhenTheRulingComesAfterTheNewLastDay() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "4年", LocalDate.of(2025, 1, 15));
        at("2027-04-01");
        Ref<CommutationCase> late = draft(file, CaseKind.COMMUTATION, 9);
        toDepartment(late);
        prison.act(
                prison.penalty,
                CommutationCase.class,
                late,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "符合条件"));
        throughCommittee(late);
        at("2027-04-12");
        prison.act(prison.warden, CommutationCase.class, late, "decide", new CaseForms.Collective(true, "全体", "同意"));
        prison.act(prison.penalty, CommutationCase.class, late, "submit", new CaseForms.Submission("测试市中级人民法院"));
        prison.act(
                prison.penalty,
                CommutationCase.class,
                late,
                "docket",
                new CaseForms.Docket("(2027)测刑更9号", LocalDate.of(2027, 4, 12)));
        at("2027-06-23");
        prison.act(
                prison.penalty,
                CommutationCase.class,
                late,
                "receive-ruling",
                new CaseForms.RulingReceived(
                        CaseResult.GRANTED, LocalDate.of(2027, 6, 10), "(2027)测刑更9号裁定", 9, null, null));
        prison.act(
                prison.penalty, CommutationCase.class, late, "serve", new CaseForms.Served(LocalDate.of(2027, 6, 23)));
        prison.act(prison.penalty, CommutationCase.class, late, "take-effect", null);
        assertThat(inmate(file).termEnd()).isEqualTo("2027-06-11");
        assertThat(rows(Incident.class, file)).extracting(Incident::kind).contains(IncidentKind.LATE_RELEASE);
        ReleaseCase release = rows(ReleaseCase.class, file).getLast();
        assertThat(release.kind()).isEqualTo(ReleaseKind.COMMUTED_TO_END);
        assertThat(release.releaseOn()).isEqualTo("2027-06-23");
        prison.act(prison.penalty, ReleaseCase.class, release.id(), "release", new ReleaseForms.Out(null, null));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.RELEASED);
    }

    @Test
    void standsStillWhileSomebodyHasEscaped() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "4年", LocalDate.of(2025, 1, 15));
        at("2026-05-01");
        prison.act(
                prison.custodian,
                CustodyFile.class,
                file,
                "report-escape",
                new LossForms.Escape(LocalDate.of(2026, 5, 1), "外劳现场", "翻墙", "封控"));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.ESCAPED);
        at("2026-06-10");
        prison.act(
                prison.custodian,
                CustodyFile.class,
                file,
                "take-back",
                new LossForms.Recapture(LocalDate.of(2026, 6, 10), "测试县公安局"));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.SERVING);
        assertThat(inmate(file).termEnd()).isAfter(LocalDate.of(2028, 3, 11)).isBefore(LocalDate.of(2028, 4, 25));
        assertThat(letters(file)).contains("罪犯脱逃通报");
    }

    @Test
    void takesBackWhatIsBeforeTheCourtOnlyWithItsPermission() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "4年", LocalDate.of(2025, 1, 15));
        at("2027-04-01");
        Ref<CommutationCase> gone = draft(file, CaseKind.COMMUTATION, 9);
        toDepartment(gone);
        prison.act(
                prison.penalty,
                CommutationCase.class,
                gone,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "符合条件"));
        throughCommittee(gone);
        at("2027-04-12");
        prison.act(prison.warden, CommutationCase.class, gone, "decide", new CaseForms.Collective(true, "全体", "同意"));
        prison.act(prison.penalty, CommutationCase.class, gone, "submit", new CaseForms.Submission("测试市中级人民法院"));
        assertThatThrownBy(() -> prison.act(
                        prison.penalty,
                        CommutationCase.class,
                        gone,
                        "withdraw",
                        new CaseForms.Withdrawal("发现新的违规", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("由法院决定");
        prison.act(
                prison.penalty,
                CommutationCase.class,
                gone,
                "withdraw",
                new CaseForms.Withdrawal("发现新的违规", "(2027)测刑更10号准许撤回"));
        assertThat(prison.row(CommutationCase.class, gone).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(letters(gone)).contains("撤回建议申请书");
    }

    @Test
    void letsGoUnderEscortWhenAParentIsDying() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
        at("2026-11-20");
        Ref<Leave> leave = prison.begin(
                prison.officer,
                Leave.class,
                "apply",
                new LeaveProcedure.Applied(
                        file,
                        LeaveKind.SPECIAL,
                        SpecialLeaveGround.CRITICALLY_ILL,
                        LocalDate.of(2026, 11, 21),
                        1,
                        "测试市医院",
                        true,
                        null));
        assertThatThrownBy(() -> approved(leave, "甲"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("至少两名");
        approved(leave, "甲、乙");
        assertThat(letters(leave)).contains("罪犯特许离监审批表");
    }

    private void approved(Ref<Leave> leave, String escorts) {
        prison.act(
                prison.warden,
                Leave.class,
                leave,
                "approve",
                new LeaveProcedure.Decision(true, true, true, escorts, "同意"));
    }

    @Test
    void endsACaseWithItsPapersWhenTheInmateDies() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
        at("2026-07-15");
        Ref<CommutationCase> open = draft(file, CaseKind.COMMUTATION, 6);
        prison.act(
                prison.custodian,
                CustodyFile.class,
                file,
                "report-death",
                new LossForms.Death(clock.instant(), "监狱医院", false, clock.instant(), clock.instant()));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.DECEASED);
        await(() -> prison.row(CommutationCase.class, open).state() == CaseState.TERMINATED);
        assertThat(letters(file)).contains("罪犯死亡通知书");
    }

    @Test
    void placesOutsideAfterThreeDaysOfNoticeAndTakesBackOnRecall() {
        at("2025-01-15");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
        at("2026-11-09");
        Ref<OutsideCase> outside = prison.begin(
                prison.officer,
                OutsideCase.class,
                "apply",
                new OutsideForms.Application(
                        file, OutsideGround.SERIOUS_ILLNESS, false, new PersonName("测试保证人"), "本人"));
        prison.act(
                prison.doctor,
                OutsideCase.class,
                outside,
                "diagnose",
                new OutsideForms.Diagnosis(
                        "测试省人民医院",
                        true,
                        List.of(new OutsideCase.Doctor("测试医师甲", "主任医师"), new OutsideCase.Doctor("测试医师乙", "副主任医师")),
                        "严重心力衰竭",
                        false,
                        true,
                        false,
                        false));
        prison.act(prison.chief, OutsideCase.class, outside, "ward-review", new OutsideForms.Danger(false, "没有社会危险性"));
        prison.act(prison.penalty, OutsideCase.class, outside, "dept-review", new CaseForms.Opinion("同意"));
        prison.committee
                .subList(0, 4)
                .forEach(member ->
                        prison.act(member, OutsideCase.class, outside, "vote", new CaseForms.Vote(Ballot.AGREE, null)));
        prison.act(prison.penalty, OutsideCase.class, outside, "conclude", new CaseForms.Count(5));
        prison.act(prison.penalty, OutsideCase.class, outside, "post-notice", null);
        assertThat(prison.row(OutsideCase.class, outside).noticeTo()).isEqualTo("2026-11-12");
        assertThatThrownBy(() -> prison.act(
                        prison.warden,
                        OutsideCase.class,
                        outside,
                        "decide",
                        new CaseForms.Collective(true, "全体", "同意")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("公示期至2026-11-12");
        at("2026-11-13");
        prison.act(prison.warden, OutsideCase.class, outside, "decide", new CaseForms.Collective(true, "全体", "同意"));
        prison.act(
                prison.bureauOfficer,
                OutsideCase.class,
                outside,
                "bureau-decide",
                new OutsideForms.Decision(true, "(2026)测暂1号", LocalDate.of(2027, 11, 12), "批准"));
        assertThat(prison.due(outside, "prison-tmp-hand-over")).isEqualTo("2026-11-23");
        prison.act(
                prison.penalty,
                OutsideCase.class,
                outside,
                "hand-over",
                new OutsideForms.HandOver(LocalDate.of(2026, 11, 13), "测试县社区矫正局"));
        assertThat(inmate(file).state()).isEqualTo(CustodyState.TMP_OUTSIDE);
        Acting.run(
                Actor.system("测试"),
                () -> bean(org.springframework.transaction.support.TransactionOperations.class)
                        .executeWithoutResult(tx -> house.publishEvent(new RecalledToCustody(
                                inmate(file).person(),
                                Ref.next(),
                                prison.bureau,
                                "测试省监狱管理局",
                                "(2027)测收1号",
                                LocalDate.of(2026, 11, 14),
                                "病情好转"))));
        await(() -> inmate(file).state() == CustodyState.SERVING);
        await(() -> prison.row(OutsideCase.class, outside).state() == OutsideState.RECALLED);
        assertThat(episodes(file)).hasSize(2);
    }

    private Ref<CommutationCase> draft(Ref<CustodyFile> file, CaseKind kind, @Nullable Integer months) {
        return prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, kind, Merit.REPENT, months, null, PropertyState.NONE, "认罪悔罪, 遵守监规"));
    }

    private void toDepartment(Ref<CommutationCase> ref) {
        prison.act(prison.officer, CommutationCase.class, ref, "deliberate", new CaseForms.Meeting("全体民警", "同意"));
        prison.act(prison.chief, CommutationCase.class, ref, "ward-review", new CaseForms.Opinion("同意"));
    }

    private void throughCommittee(Ref<CommutationCase> ref) {
        prison.committee
                .subList(0, 3)
                .forEach(member ->
                        prison.act(member, CommutationCase.class, ref, "vote", new CaseForms.Vote(Ballot.AGREE, null)));
        prison.act(
                prison.committee.get(3), CommutationCase.class, ref, "vote", new CaseForms.Vote(Ballot.OPPOSE, "幅度偏大"));
        assertThatThrownBy(() ->
                        prison.act(prison.penalty, CommutationCase.class, ref, "conclude", new CaseForms.Count(4)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("现有5名委员");
        prison.act(prison.penalty, CommutationCase.class, ref, "conclude", new CaseForms.Count(5));
        prison.act(prison.penalty, CommutationCase.class, ref, "post-notice", null);
    }

    private CustodyFile inmate(Ref<CustodyFile> file) {
        return prison.row(CustodyFile.class, file);
    }

    private String text(Ref<?> business, String letter) {
        return house.getBean(DocumentLedger.class).of(business.id()).stream()
                .filter(row -> row.name().equals(letter))
                .map(house.getBean(DocumentReading.class)::html)
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(Ref<?> file) {
        return bean(Documents.class).of(file.id()).stream()
                .map(IssuedDocument::name)
                .toList();
    }

    private List<String> line(Ref<CustodyFile> file) {
        return bean(LifeLine.class).of(inmate(file).person()).stream()
                .map(xiezhi.application.enforcement.person.Line::event)
                .toList();
    }

    private List<Episode> episodes(Ref<CustodyFile> file) {
        return bean(Episodes.class).of(inmate(file).person());
    }

    private <R extends Record> List<R> rows(Class<R> of, Ref<CustodyFile> file) {
        return bean(CustodyFiles.class).rows(of, file).stream().map(Stored::row).toList();
    }

    private <T> T bean(Class<T> of) {
        return house.getBean(of);
    }

    private void at(String day) {
        clock.set(day);
    }

    private static void await(java.util.function.BooleanSupplier holds) {
        long until = System.nanoTime() + java.time.Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waited twenty seconds for an event to be heard")
                    .isLessThan(until);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }
}
