package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Channel;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.application.enforcement.prison.contact.Counterpart;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.contact.VisitProcedure;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.GuardForms;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardKind;
import xiezhi.application.enforcement.prison.discipline.AwardProcedure;
import xiezhi.application.enforcement.prison.discipline.AwardState;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementProcedure;
import xiezhi.application.enforcement.prison.discipline.Misconduct;
import xiezhi.application.enforcement.prison.points.CycleAward;
import xiezhi.application.enforcement.prison.points.CycleGrade;
import xiezhi.application.enforcement.prison.points.EntryForm;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.ObjectionProcedure;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.prison.points.PointsDesk;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.prison.points.PointsObjection;
import xiezhi.application.enforcement.prison.points.ScorePart;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("计分考核: a ward's month")
class PointsDeskTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private TestPrison prison;

    @SuppressWarnings("NullAway.Init")
    private PointsDesk desk;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2025, 1, 8), LocalTime.of(10, 0));
        prison = new TestPrison(house);
        desk = house.getBean(PointsDesk.class);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    /** A06: six months, 642.5 points, March below base: material award, 42.5 over; then a warning and a confinement. */
    @Test
    void leadsACycleToItsAwardAndCarriesOver() {
        clock.set("2025-12-31");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 12, 31));
        month("2026-01-01");
        month(
                "2026-02-01",
                line(file, ScorePart.SUPERVISION, EntryKind.BONUS, "20", "2026-02-03"),
                line(file, ScorePart.EDU_CULTURE, EntryKind.BONUS, "5", "2026-02-04"),
                line(file, ScorePart.LABOUR, EntryKind.BONUS, "18", "2026-02-05"));
        month("2026-03-01", line(file, ScorePart.SUPERVISION, EntryKind.DEDUCTION, "5", "2026-03-10"));
        month("2026-04-01", line(file, ScorePart.SUPERVISION, EntryKind.BONUS, "10", "2026-04-10"));
        month("2026-05-01");
        assertThat(month("2026-06-01")).isEqualTo(1);
        PointsCycle cycle = cycles(file).getFirst();
        assertThat(cycle.total()).isEqualByComparingTo("642.5");
        assertThat(cycle.carryOver()).isEqualByComparingTo("42.5");
        assertThat(months(file))
                .extracting(each -> each.total().doubleValue())
                .containsExactly(100.0, 137.5, 95.0, 110.0, 100.0, 100.0);

        assertThatThrownBy(() -> prison.run(
                        prison.custodian,
                        () -> desk.grade(List.of(new PointsDesk.GradeForm(cycle.id(), CycleGrade.ACTIVE)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("积极等级最多0人");
        prison.run(
                prison.custodian,
                () -> desk.grade(List.of(new PointsDesk.GradeForm(cycle.id(), CycleGrade.QUALIFIED))));
        assertThat(cycles(file).getFirst().award()).isEqualTo(CycleAward.MATERIAL);
        assertThatThrownBy(() -> prison.run(
                        prison.custodian,
                        () -> desk.grade(List.of(new PointsDesk.GradeForm(cycle.id(), CycleGrade.UNQUALIFIED)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不重新评定");

        clock.set("2026-07-15");
        Ref<Award> warning = prison.begin(
                prison.officer,
                Award.class,
                "propose",
                new AwardProcedure.Proposed(file, AwardKind.WARNING, "监狱法2012第58条", "顶撞民警"));
        prison.act(prison.chief, Award.class, warning, "agree", new AwardProcedure.Opinion("同意"));
        prison.act(prison.warden, Award.class, warning, "decide", new AwardProcedure.Opinion("警告一次"));
        month("2026-07-01");
        assertThat(months(file).getLast().total()).isEqualByComparingTo("0");
        assertThat(months(file).getLast().balance()).isEqualByComparingTo("42.5");

        clock.set("2026-08-10");
        Ref<Confinement> confinement = prison.begin(
                prison.officer,
                Confinement.class,
                "propose",
                new ConfinementProcedure.Proposed(file, Misconduct.FIGHT, "打架", 10, false));
        prison.act(prison.chief, Confinement.class, confinement, "review", new ConfinementProcedure.Opinion("同意"));
        prison.act(
                prison.warden,
                Confinement.class,
                confinement,
                "order",
                new ConfinementProcedure.Decision(LocalDate.of(2026, 8, 10), 10, "适合", true, "禁闭十日"));
        clock.set("2026-08-20");
        prison.act(prison.custodian, Confinement.class, confinement, "lift", new ConfinementProcedure.Opinion("期满"));
        month("2026-08-01");
        PointsMonth august = months(file).getLast();
        assertThat(august.base()).isEqualByComparingTo("67.74");
        assertThat(august.total()).isEqualByComparingTo("-332.26");
        assertThat(august.balance()).isEqualByComparingTo("-289.76");
    }

    @Test
    void namesEveryFaultOfABatchAndWritesNothing() {
        clock.set("2026-11-02");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        clock.set("2026-11-20");
        List<EntryForm> lines = List.of(
                line(file, ScorePart.LABOUR, EntryKind.BONUS, "5", "2026-11-10"),
                line(file, ScorePart.LABOUR, EntryKind.BONUS, "6", "2026-11-10"),
                line(file, ScorePart.SPECIAL, EntryKind.SPECIAL_BONUS, "120", "2026-11-11"),
                line(Ref.next(), ScorePart.LABOUR, EntryKind.BONUS, "5", "2026-11-12"),
                line(file, ScorePart.LABOUR, EntryKind.BONUS, "5", "2026-11-25"),
                line(file, ScorePart.LABOUR, EntryKind.PENALTY, "100", "2026-11-12"));
        assertThatThrownBy(() -> enter("2026-11-01", lines))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults())
                                .extracting(Fault::field)
                                .containsExactly(
                                        "entries[1].clause",
                                        "entries[2].points",
                                        "entries[3].file",
                                        "entries[4].factDay",
                                        "entries[5].kind"));
        assertThat(rows(PointsEntry.class, file)).isEmpty();
    }

    @Test
    void refusesTheSameFactFromASecondOfficerAndTakesBackBeforePublication() {
        clock.set("2026-10-01");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 10, 1));
        clock.set("2026-10-05");
        List<Ref<PointsEntry>> entered =
                enter("2026-10-01", List.of(line(file, ScorePart.LABOUR, EntryKind.BONUS, "5", "2026-10-05")));
        assertThatThrownBy(() -> prison.run(
                        prison.chief,
                        () -> desk.enter(
                                prison.ward,
                                LocalDate.of(2026, 10, 1),
                                List.of(line(file, ScorePart.LABOUR, EntryKind.BONUS, "3", "2026-10-05")))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("已经记过");
        prison.run(prison.officer, () -> desk.takeBack(entered));
        enter("2026-10-01", List.of(line(file, ScorePart.LABOUR, EntryKind.BONUS, "3", "2026-10-05")));
        clock.set("2026-11-02");
        prison.run(prison.chief, () -> desk.publish(prison.ward, LocalDate.of(2026, 10, 1)));
        assertThat(months(file).getLast().labour()).isEqualByComparingTo("33");
        assertThatThrownBy(() -> prison.run(
                        prison.officer,
                        () -> desk.takeBack(
                                List.of(rows(PointsEntry.class, file).getLast().id()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("公示");
    }

    @Test
    void hangsUpASheetThatLeavesOutWhoCameAfterTheMonth() {
        clock.set("2026-10-05");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 10, 5));
        enter("2026-10-01", List.of(line(file, ScorePart.LABOUR, EntryKind.BONUS, "3", "2026-10-05")));
        clock.set("2026-11-02");
        Ref<CustodyFile> later = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        prison.run(prison.chief, () -> desk.publish(prison.ward, LocalDate.of(2026, 10, 1)));
        assertThat(months(file)).hasSize(1);
        assertThat(months(later)).isEmpty();

        Visitor officer = Visitor.to(port).bearer(prison.people().token(prison.officer.person(), false));
        JsonNode grid = officer.get("/api/prison/points/%s?month=2026-10-01".formatted(prison.ward))
                .body();
        assertThat(grid.path("publication").path("people").asInt()).isEqualTo(1);
        JsonNode sheets = grid.path("sheets");
        assertThat(sheets).hasSize(1);
        assertThat(sheets.path(0).path("name").asString()).isEqualTo("计分考核结果公示");

        clock.set("2026-11-20");
        prison.run(prison.chief, () -> desk.confirm(prison.ward, LocalDate.of(2026, 10, 1)));
        assertThat(cycles(file)).hasSize(1);
        assertThat(cycles(later)).isEmpty();
    }

    @Test
    void answersAnObjectionOnPaperInTheWardAndInThePrison() {
        clock.set("2026-10-05");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 10, 2));
        enter("2026-10-01", List.of(line(file, ScorePart.LABOUR, EntryKind.DEDUCTION, "3", "2026-10-05")));
        clock.set("2026-11-02");
        prison.run(prison.chief, () -> desk.publish(prison.ward, LocalDate.of(2026, 10, 1)));
        Ref<PointsMonth> month = months(file).getLast().id();
        Ref<PointsObjection> objection = prison.begin(
                prison.officer,
                PointsObjection.class,
                "object",
                new ObjectionProcedure.Raised(month, "当日在医院就诊", LocalDate.of(2026, 11, 2)));
        prison.act(
                prison.chief,
                PointsObjection.class,
                objection,
                "answer",
                new ObjectionProcedure.Answer("就诊在下午, 扣分事实在上午"));
        prison.act(prison.officer, PointsObjection.class, objection, "escalate", new ObjectionProcedure.Answer("仍有异议"));
        prison.act(
                prison.custodian, PointsObjection.class, objection, "uphold", new ObjectionProcedure.Answer("复核后维持"));
        assertThat(house.getBean(Documents.class).of(objection.id()))
                .extracting(IssuedDocument::name)
                .containsExactly("计分考核复查复核意见书", "计分考核复查复核意见书");
    }

    @Test
    void correctsAPublishedMonthOnlyInTheCurrentOne() {
        clock.set("2026-10-05");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 10, 5));
        month("2026-10-01");
        BigDecimal october = months(file).getFirst().total();
        clock.set("2026-11-12");
        assertThatThrownBy(() -> enter(
                        "2026-10-01",
                        List.of(line(file, ScorePart.SUPERVISION, EntryKind.DEDUCTION, "5", "2026-10-20"))))
                .isInstanceOf(Refusal.class);
        enter("2026-11-01", List.of(line(file, ScorePart.SUPERVISION, EntryKind.DEDUCTION, "5", "2026-10-20")));
        assertThat(rows(PointsEntry.class, file).getLast().corrects()).isEqualTo("2026-10-01");
        month("2026-11-01");
        assertThat(months(file).getFirst().total()).isEqualByComparingTo(october);
        assertThat(months(file).getLast().total()).isEqualByComparingTo("95");
    }

    @Test
    void looksAgainAtWhatIsHeldAgainstWhoComplained() {
        clock.set("2026-11-02");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        clock.set("2026-11-26");
        Ref<Complaint> complaint = prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file,
                        ComplaintKind.ACCUSATION,
                        true,
                        Addressee.PROCURATORATE,
                        Ref.of(prison.ward),
                        null,
                        LocalDate.of(2026, 11, 26)));
        assertThat(prison.due(complaint, "prison-forward-complaint")).isEqualTo("2026-12-03");
        assertThatThrownBy(() -> prison.as(prison.officer, () -> prison.files().look(Complaint.class, complaint)))
                .isInstanceOf(NotFound.class);
        clock.set("2026-12-03");
        prison.act(
                prison.complaints,
                Complaint.class,
                complaint,
                "forward",
                new ComplaintProcedure.Forwarded(LocalDate.of(2026, 12, 3)));
        assertThat(prison.due(complaint, "prison-tell-forwarded")).isEqualTo("2026-12-10");
        assertThatThrownBy(() -> prison.act(
                        prison.complaints,
                        Complaint.class,
                        complaint,
                        "extend",
                        new ComplaintProcedure.Extended(LocalDate.of(2026, 12, 18), "邮路")))
                .isInstanceOf(Refusal.class);
        prison.act(
                prison.complaints,
                Complaint.class,
                complaint,
                "extend",
                new ComplaintProcedure.Extended(LocalDate.of(2026, 12, 17), "邮路"));
        assertThat(prison.due(complaint, "prison-tell-forwarded")).isEqualTo("2026-12-17");
        assertThatThrownBy(() -> prison.act(
                        prison.complaints,
                        Complaint.class,
                        complaint,
                        "extend",
                        new ComplaintProcedure.Extended(LocalDate.of(2026, 12, 18), "再延")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("一次");

        prison.act(prison.complaints, Complaint.class, complaint, "tell", null);
        assertThat(house.getBean(Documents.class).of(complaint.id()))
                .extracting(IssuedDocument::name)
                .contains("申诉控告检举转递告知书");

        enter("2026-12-01", List.of(line(file, ScorePart.SUPERVISION, EntryKind.DEDUCTION, "5", "2026-12-01")));
        assertThat(rows(PointsEntry.class, file).getLast().review()).isTrue();
        clock.set("2027-01-04");
        assertThatThrownBy(() -> prison.run(prison.chief, () -> desk.publish(prison.ward, LocalDate.of(2026, 12, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("尚未复核");
        prison.run(
                prison.inspector,
                () -> desk.review(rows(PointsEntry.class, file).getLast().id(), "与控告无关, 事实清楚"));
        prison.run(prison.chief, () -> desk.publish(prison.ward, LocalDate.of(2026, 12, 1)));
        EntryForm because = new EntryForm(
                file,
                ScorePart.SUPERVISION,
                EntryKind.DEDUCTION,
                new BigDecimal("5"),
                "其他",
                LocalDate.of(2027, 1, 4),
                "越级控告",
                null,
                true);
        assertThatThrownBy(() -> enter("2027-01-01", List.of(because)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("不得作为对罪犯不利的依据");
    }

    @Test
    void savesThreeHundredLinesInOneRequest() {
        clock.set("2026-11-02");
        Ref<CustodyFile> one = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        CustodyFile like = prison.row(CustodyFile.class, one);
        List<CustodyFile> many = new ArrayList<>();
        for (int i = 1; i < 300; i++) {
            many.add(new CustodyFile(
                    Ref.next(),
                    like.number() + "-" + i,
                    CustodyState.SERVING,
                    Ref.next(),
                    like.name(),
                    like.sex(),
                    like.born(),
                    like.source(),
                    like.ward(),
                    like.admittedOn(),
                    null,
                    null,
                    TreatmentLevel.NORMAL,
                    null,
                    true,
                    Set.of(),
                    List.of(),
                    null,
                    null,
                    false,
                    null));
        }
        Acting.run(Actor.system("测试"), () -> prison.records().addAll(many, Placement.in(prison.ward)));
        clock.set("2026-11-20");
        List<EntryForm> lines = many.stream()
                .map(each -> line(each.id(), ScorePart.LABOUR, EntryKind.BONUS, "5", "2026-11-10"))
                .toList();
        enter("2026-11-01", lines);

        Visitor officer = Visitor.to(port).bearer(prison.people().token(prison.officer.person(), false));
        JsonNode grid = officer.get("/api/prison/points/%s?month=2026-11-01".formatted(prison.ward))
                .body();
        assertThat(grid.path("rows").size()).isEqualTo(300);
        assertThat(grid.path("rows").get(5).path("score").path("total").asDouble())
                .isPositive();
        Visitor other = Visitor.to(port).bearer(prison.people().token(prison.otherOfficer.person(), false));
        assertThat(other.get("/api/prison/points/%s?month=2026-11-01".formatted(prison.ward))
                        .body()
                        .path("rows")
                        .size())
                .isZero();
    }

    @Test
    void orderedConfinementFollowsTheLawOfTheDecision() {
        clock.set("2026-10-05");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 10, 5));
        clock.set("2026-10-30");
        Ref<Confinement> confinement = prison.begin(
                prison.officer,
                Confinement.class,
                "propose",
                new ConfinementProcedure.Proposed(file, Misconduct.FIGHT, "打架", 5, false));
        prison.act(prison.chief, Confinement.class, confinement, "review", new ConfinementProcedure.Opinion("同意"));
        assertThatThrownBy(() -> prison.act(
                        prison.warden,
                        Confinement.class,
                        confinement,
                        "order",
                        new ConfinementProcedure.Decision(LocalDate.of(2026, 10, 30), 5, "适合", true, "五日")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("七日至十五日");
        clock.set("2026-11-10");
        assertThatThrownBy(() -> prison.act(
                        prison.warden,
                        Confinement.class,
                        confinement,
                        "order",
                        new ConfinementProcedure.Decision(LocalDate.of(2026, 11, 10), 16, "适合", true, "十六日")))
                .isInstanceOf(Refusal.class);
        prison.act(
                prison.warden,
                Confinement.class,
                confinement,
                "order",
                new ConfinementProcedure.Decision(LocalDate.of(2026, 11, 10), 15, "适合", true, "十五日"));
        assertThat(prison.row(Confinement.class, confinement).ends()).isEqualTo("2026-11-24");
        assertThatThrownBy(() -> prison.act(
                        prison.chief, Confinement.class, confinement, "review", new ConfinementProcedure.Opinion("再次")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void ofTwoOfficersTheSecondSeesWhatTheFirstDecided() {
        clock.set("2026-11-02");
        Ref<CustodyFile> file = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        Ref<Award> award = prison.begin(
                prison.officer,
                Award.class,
                "propose",
                new AwardProcedure.Proposed(file, AwardKind.MERIT, "监狱法第83条", "抢险"));
        prison.act(prison.chief, Award.class, award, "agree", new AwardProcedure.Opinion("同意"));
        int seen = prison.version(Award.class, award);
        prison.run(
                prison.warden,
                () -> prison.files().act(Award.class, award, seen, "decide", new AwardProcedure.Opinion("记功")));
        assertThatThrownBy(() -> prison.run(
                        prison.warden,
                        () -> prison.files().act(Award.class, award, seen, "refuse", new AwardProcedure.Opinion("不批"))))
                .isInstanceOfAny(ChangedMeanwhile.class, Refusal.class);
        assertThat(prison.row(Award.class, award).state()).isEqualTo(AwardState.DECIDED);
    }

    @Test
    void keepsCoDefendantsApartAndCountsVisits() {
        clock.set("2026-11-02");
        Ref<CustodyFile> one = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 2));
        Ref<CustodyFile> two = prison.serving(LocalDate.of(2024, 3, 12), "4年", LocalDate.of(2026, 11, 2));
        prison.act(prison.officer, CustodyFile.class, one, "place-in-cell", new GuardForms.Cell("101-1", null));
        prison.act(
                prison.custodian,
                CustodyFile.class,
                two,
                "keep-apart",
                new GuardForms.Avoid(prison.row(CustodyFile.class, one).number(), "同案犯", true));
        assertThatThrownBy(() -> prison.act(
                        prison.officer, CustodyFile.class, two, "place-in-cell", new GuardForms.Cell("101-2", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("同案犯");
        prison.act(prison.officer, CustodyFile.class, two, "place-in-cell", new GuardForms.Cell("102-1", null));
        prison.begin(prison.officer, Visit.class, "book", visit(one, Counterpart.RELATIVE, Channel.FACE));
        assertThatThrownBy(() -> prison.begin(
                        prison.officer, Visit.class, "book", visit(one, Counterpart.RELATIVE, Channel.FACE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("当月已用1次");
        Ref<Visit> lawyer = prison.begin(
                prison.officer, Visit.class, "book", visit(one, Counterpart.DEFENCE_COUNSEL, Channel.LAWYER));
        assertThat(prison.row(Visit.class, lawyer).monitored()).isFalse();
    }

    private static VisitProcedure.Booked visit(Ref<CustodyFile> file, Counterpart who, Channel channel) {
        return new VisitProcedure.Booked(
                file, channel, who, new PersonName("测试访客"), "姐", true, LocalDate.of(2026, 11, 10), 30, 1, null);
    }

    /** Enters, publishes and counts a month; answers how many cycles it completed. */
    private int month(String month, EntryForm... lines) {
        LocalDate first = LocalDate.parse(month);
        clock.set(first.plusDays(26), LocalTime.of(10, 0));
        enter(month, List.of(lines));
        clock.set(first.plusMonths(1).plusDays(1), LocalTime.of(10, 0));
        prison.run(prison.chief, () -> desk.publish(prison.ward, first));
        clock.set(first.plusMonths(1).plusDays(14), LocalTime.of(10, 0));
        return prison.as(prison.chief, () -> desk.confirm(prison.ward, first));
    }

    private List<Ref<PointsEntry>> enter(String month, List<EntryForm> lines) {
        return prison.as(prison.officer, () -> desk.enter(prison.ward, LocalDate.parse(month), lines));
    }

    private static EntryForm line(Ref<CustodyFile> file, ScorePart part, EntryKind kind, String points, String day) {
        return new EntryForm(file, part, kind, new BigDecimal(points), "第3条", LocalDate.parse(day), "事实清楚", null, null);
    }

    private List<PointsMonth> months(Ref<CustodyFile> file) {
        return rows(PointsMonth.class, file).stream()
                .sorted(Comparator.comparing(PointsMonth::month))
                .toList();
    }

    private List<PointsCycle> cycles(Ref<CustodyFile> file) {
        return rows(PointsCycle.class, file).stream()
                .sorted(Comparator.comparing(PointsCycle::serial))
                .toList();
    }

    private <R extends Record> List<R> rows(Class<R> of, Ref<CustodyFile> file) {
        return house.getBean(CustodyFiles.class).rows(of, file).stream()
                .map(Stored::row)
                .toList();
    }
}
