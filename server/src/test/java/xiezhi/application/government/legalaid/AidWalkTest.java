package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.legalaid.assignment.AssignmentDesk;
import xiezhi.application.government.legalaid.closing.ClosingDesk;
import xiezhi.application.government.legalaid.file.FileView;
import xiezhi.application.government.legalaid.handling.HandlingDesk;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.notices.NoticeDesk;
import xiezhi.application.government.legalaid.notices.NoticeFiling;
import xiezhi.application.government.legalaid.objection.ObjectionDesk;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.DeliveryMethod;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.documents.archive.Archiving;
import xiezhi.foundation.documents.delivery.DeliveryDesk;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("法律援助: a case from the first application to the archive")
class AidWalkTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private AidTown town;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2026, 1, 5), LocalTime.of(10, 0));
        town = new AidTown(house);
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void walksFromTheApplicationToTheArchive() {
        AidTown.Lawyer lawyer = town.lawyer("测试律师甲", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
        Ref<AidApplication> file = submit(town.wages());

        assertThat(due(file, AidClocks.REVIEW)).isEqualTo("2026-05-06"); // raw 2026-05-01 is a holiday
        town.run(town.clerk, () -> bean(IntakeDesk.class).receive(file, version(file)));
        assertThat(row(file).state()).isEqualTo(AidState.UNDER_REVIEW);
        assertThat(bases(town.as(town.reviewer, () -> bean(FileView.class).of(file))))
                .contains("法律援助法#31.5");
        assertThat(clock(file, AidClocks.REVIEW).reasons())
                .extracting(Reason::basis)
                .contains("民法典#203");

        clock.set(LocalDate.of(2026, 5, 6), LocalTime.of(9, 0));
        town.run(town.reviewer, () -> bean(ReviewDesk.class).review(file, version(file), Proposal.GRANT, "材料齐全"));
        town.run(town.director, () -> bean(DecisionDesk.class).decide(file, version(file), DecisionKind.GRANT, null));
        assertThat(due(file, AidClocks.ASSIGN)).isEqualTo("2026-05-09"); // a make-up Saturday
        assertThat(clock(file, AidClocks.REVIEW).state()).isEqualTo("MET");

        town.run(town.dispatcher, () -> bean(AssignmentDesk.class).assign(file, version(file), lawyer.ref(), "受援人要求"));
        town.run(lawyer.hired(), () -> bean(HandlingDesk.class).accept(file, version(file)));
        town.run(
                lawyer.hired(),
                () -> bean(HandlingDesk.class).progress(file, version(file), AidStage.MET_CLIENT, "已约见受援人"));
        town.run(
                lawyer.hired(),
                () -> bean(HandlingDesk.class).progress(file, version(file), AidStage.CONCLUDED, "调解结案"));
        assertThat(due(file, AidClocks.CLOSING_REPORT)).isEqualTo("2026-06-05");
        town.run(
                lawyer.hired(),
                () -> bean(HandlingDesk.class)
                        .reportClosing(
                                file,
                                version(file),
                                new HandlingDesk.Report(
                                        CaseResult.MEDIATED,
                                        12,
                                        xiezhi.kernel.identity.Money.of("12000"),
                                        "经调解, 全额支付工资",
                                        List.of())));
        town.run(town.closer, () -> bean(ClosingDesk.class).close(file, version(file), null, Map.of("会见", 95), null));
        town.run(town.closer, () -> bean(ClosingDesk.class).pay(file, version(file), LocalDate.of(2026, 5, 6)));
        town.run(town.closer, () -> bean(ClosingDesk.class).callBack(file, version(file), 5, "满意"));
        town.run(town.closer, () -> bean(ClosingDesk.class).archive(file, version(file)));

        assertThat(row(file).state()).isEqualTo(AidState.ARCHIVED);
        assertThat(documents(file))
                .contains("法律援助申请表", "法律援助申请回执", "法律援助受理通知书", "给予法律援助决定书", "法律援助指派通知书", "法律援助案件结案报告", "法律援助结案材料目录");
        assertThat(row(file).number().value()).matches("\\(2026\\)测\\d+援申字第\\d+号");
        thePackageHoldsTheRecordOfTheProcess(file);
    }

    private void thePackageHoldsTheRecordOfTheProcess(Ref<AidApplication> file) {
        UUID id = bean(JdbcClient.class)
                .sql("select id from documents.archive where business = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
        Hired archivist = new TestPeople(house).officer("测试档案员", town.centre, DocumentDuties.ARCHIVE);
        Map<String, String> parts =
                unpacked(town.as(archivist, () -> bean(Archiving.class).open(id).zip()));
        assertThat(parts.get("manifest.json")).contains("办理过程", "申请的各个版本", "审查、指派、办理和结案记录");
        String papers = String.join(
                "\n",
                parts.entrySet().stream()
                        .filter(part -> part.getKey().matches("items/.*json"))
                        .map(Map.Entry::getValue)
                        .toList());
        assertThat(papers).contains("测试审查员", "测试主任", "调解结案", "SUBMITTED");
        Answer list = Visitor.to(port)
                .bearer(new TestPeople(house).token(archivist.person(), true))
                .get("/api/documents/archives");
        assertThat(list.body().path("items").size()).isEqualTo(1);
        assertThat(list.body().at("/items/0/findings").size()).isPositive();
    }

    private static Map<String, String> unpacked(byte[] zip) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    @Test
    void letsTheBureauMaintainARefusalAndPrintsTheLastDays() {
        clock.set(LocalDate.of(2026, 3, 10), LocalTime.of(9, 0));
        Ref<AidApplication> file = refused();
        clock.set(LocalDate.of(2026, 3, 12), LocalTime.of(9, 0));
        town.asCitizen(() -> bean(ObjectionDesk.class).object(file, version(file), "收入算错了"));
        assertThat(due(file, AidClocks.OBJECTION)).isEqualTo("2026-03-17");
        clock.set(LocalDate.of(2026, 3, 17), LocalTime.of(9, 0));
        town.run(
                town.examiner,
                () -> bean(ObjectionDesk.class).decide(file, version(file), ObjectionOutcome.MAINTAIN, "收入计算无误"));
        AidObjection objection = newest(AidObjection.class, file);
        assertThat(objection.reconsiderBy()).isEqualTo("2026-05-18"); // raw 2026-05-16 is a Saturday
        assertThat(objection.sueBy()).isEqualTo("2026-09-17");
        assertThat(row(file).state()).isEqualTo(AidState.MAINTAINED);
    }

    @Test
    void countsTheTermsOfRemedyFromTheDeliveryAndDeliversOnce() {
        clock.set(LocalDate.of(2026, 3, 10), LocalTime.of(9, 0));
        Ref<AidApplication> file = refused();
        town.asCitizen(() -> bean(ObjectionDesk.class).object(file, version(file), "收入算错了"));
        town.run(
                town.examiner,
                () -> bean(ObjectionDesk.class).decide(file, version(file), ObjectionOutcome.MAINTAIN, "收入计算无误"));
        UUID letter = bean(Documents.class).of(file.id()).getLast().id();
        clock.set(LocalDate.of(2026, 3, 30), LocalTime.of(9, 0));
        DeliveryDesk desk = bean(DeliveryDesk.class);
        assertThatThrownBy(() -> town.run(
                        town.examiner,
                        () -> desk.deliver(letter, DeliveryMethod.COUNTER, LocalDate.of(2026, 3, 9), null, "签收")))
                .hasMessageContaining("送达日");
        town.run(
                town.examiner,
                () -> desk.deliver(letter, DeliveryMethod.POST, LocalDate.of(2026, 3, 20), "YL0001", "邮件妥投回执"));
        AidObjection objection = newest(AidObjection.class, file);
        assertThat(objection.reconsiderBy()).isEqualTo("2026-05-19");
        assertThat(objection.sueBy()).isEqualTo("2026-09-20"); // a Sunday on which offices work
        assertThatThrownBy(() -> town.run(
                        town.examiner,
                        () -> desk.deliver(letter, DeliveryMethod.COUNTER, LocalDate.of(2026, 3, 21), null, "签收")))
                .hasMessageContaining("已于2026-03-20送达");
    }

    @Test
    void grantsAndAssignsAfterTheBureauOrdersACorrection() {
        AidTown.Lawyer lawyer = town.lawyer("测试律师乙", LocalDate.of(2016, 1, 1), true, PracticeField.LABOUR);
        Ref<AidApplication> file = refused();
        town.asCitizen(() -> bean(ObjectionDesk.class).object(file, version(file), "对方当事人不应计入家庭"));
        town.run(
                town.examiner,
                () -> bean(ObjectionDesk.class).decide(file, version(file), ObjectionOutcome.CORRECT, "应当给予"));
        town.run(
                town.director,
                () -> bean(DecisionDesk.class).decide(file, version(file), DecisionKind.GRANT, "按异议审查决定改正"));
        town.run(town.dispatcher, () -> bean(AssignmentDesk.class).assign(file, version(file), lawyer.ref(), "受援人要求"));
        assertThat(row(file).state()).isEqualTo(AidState.ASSIGNED);
    }

    @Test
    void opensANotifiedCaseAtTheAssignmentWithin3Days() {
        clock.set(LocalDate.of(2026, 9, 30), LocalTime.of(9, 0));
        town.lawyer("测试新律师", LocalDate.of(2025, 1, 1), true, PracticeField.CRIMINAL);
        NoticeFiling notice = new NoticeFiling(
                CaseOrgan.POLICE,
                "测试县公安局",
                "测公(刑)通字[2026]1号",
                MandatoryGround.MINOR,
                new PersonName("测试少年"),
                LocalDate.of(2009, 1, 1),
                ProceedingStage.INVESTIGATION,
                null,
                null,
                null);
        Ref<AidApplication> file =
                town.as(town.clerk, () -> bean(NoticeDesk.class).register(notice));
        assertThat(row(file).state()).isEqualTo(AidState.GRANTED);
        assertThat(due(file, AidClocks.NOTIFIED)).isEqualTo("2026-10-08");
        assertThat(town.as(town.clerk, () -> bean(NoticeDesk.class).register(notice)))
                .isEqualTo(file);
        assertThat(town.as(town.dispatcher, () -> bean(AssignmentDesk.class).candidates(file)))
                .anyMatch(candidate -> candidate.eligible());
    }

    private Ref<AidApplication> refused() {
        Map<String, Object> body = town.with(
                town.with(
                        town.wages(),
                        "household",
                        List.of(Map.of("name", "测试甲", "income12m", "52824"), Map.of("name", "测试乙", "income12m", "0"))),
                "incomeTotal12m",
                "52824");
        Ref<AidApplication> file = submit(body);
        town.run(town.clerk, () -> bean(IntakeDesk.class).receive(file, version(file)));
        town.run(
                town.reviewer,
                () -> bean(ReviewDesk.class).review(file, version(file), Proposal.REFUSE, "月人均2201元, 超过标准"));
        town.run(town.director, () -> bean(DecisionDesk.class).decide(file, version(file), DecisionKind.REFUSE, null));
        assertThat(newest(AidDecision.class, file).reasons())
                .extracting(Grounds::finding)
                .anyMatch(finding -> finding.contains("2201.00"));
        return file;
    }

    private Ref<AidApplication> submit(Map<String, Object> body) {
        return town.asCitizen(
                town.citizen,
                () -> bean(IntakeDesk.class)
                        .submit(AidFiling.read(body, LocalDate.of(2026, 4, 24)), town.citizen)
                        .file()
                        .ref());
    }

    private <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    private AidApplication row(Ref<AidApplication> file) {
        return system(() -> town.records().get(AidApplication.class, file).row());
    }

    private int version(Ref<AidApplication> file) {
        return system(() -> town.records().get(AidApplication.class, file).version());
    }

    private <R extends Record> R newest(Class<R> type, Ref<AidApplication> file) {
        return system(() -> bean(xiezhi.application.government.legalaid.file.AidFiles.class)
                .latest(type, file)
                .orElseThrow()
                .row());
    }

    private CaseClock clock(Ref<AidApplication> file, String rule) {
        return bean(Clocks.class).of(file.id()).stream()
                .filter(one -> one.rule().equals(rule))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private LocalDate due(Ref<AidApplication> file, String rule) {
        return clock(file, rule).due();
    }

    private List<String> documents(Ref<AidApplication> file) {
        return system(() -> bean(Documents.class).of(file.id()).stream()
                .map(IssuedDocument::name)
                .toList());
    }

    private static <T> T system(java.util.function.Supplier<T> work) {
        return Acting.as(Actor.system("测试"), work::get);
    }

    @SuppressWarnings("unchecked")
    private static List<String> bases(Map<String, Object> view) {
        xiezhi.kernel.rule.Ruling<Object> ruling =
                (xiezhi.kernel.rule.Ruling<Object>) java.util.Objects.requireNonNull(view.get("ruling"));
        return ruling.reasons().stream().map(Reason::basis).toList();
    }
}
