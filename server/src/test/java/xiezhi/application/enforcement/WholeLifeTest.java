package xiezhi.application.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.CorrectionsTown;
import xiezhi.application.enforcement.community.OriginalJudgment;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.TeamRole;
import xiezhi.application.enforcement.community.TermReckoning;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.file.Rounds;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Line;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.TestPrison;
import xiezhi.application.enforcement.prison.cases.Ballot;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.points.EntryForm;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.PointsDesk;
import xiezhi.application.enforcement.prison.points.ScorePart;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.HelpSource;
import xiezhi.application.enforcement.resettlement.HelpState;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("一条生命线: one person from the prison's door to the day help ends, nothing entered twice")
class WholeLifeTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Rounds rounds;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private TestPrison prison;

    @SuppressWarnings("NullAway.Init")
    private CorrectionsTown town;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0));
        prison = new TestPrison(house);
        town = new CorrectionsTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    /** A14, with the person and the dates of A01. */
    @Test
    void a14FromAdmissionToTheEndOfHelp() {
        clock.set("2025-01-15");
        Ref<CustodyFile> file =
                prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15), town.division);
        CustodyFile inmate = prison.row(CustodyFile.class, file);
        Ref<Person> person = inmate.person();
        Person known = identity(person);
        assertThat(inmate.termEnd()).isEqualTo("2029-09-11");
        pointsOf(file, "2025-02-01");
        pointsOf(file, "2025-03-01");

        paroled(file);
        assertThat(prison.row(CustodyFile.class, file).state()).isEqualTo(CustodyState.PAROLED);

        Supervisee arriving = awaited(Supervisee.class, person);
        assertThat(arriving.state()).isEqualTo(SuperviseeState.AWAITING_ARRIVAL);
        assertThat(arriving.category()).isEqualTo(Category.PAROLE);
        assertThat(arriving.county().id()).isEqualTo(town.county);
        assertThat(List.of(arriving.name(), arriving.citizenId(), arriving.sex(), arriving.birthDate()))
                .as("who he is was entered once, at the prison")
                .containsExactly(known.name(), known.citizenId(), known.sex(), known.birthDate());
        assertThat(List.of(arriving.starts(), arriving.ends(), arriving.reportDue()))
                .containsExactly(LocalDate.of(2027, 1, 20), LocalDate.of(2029, 9, 11), LocalDate.of(2027, 2, 1));
        assertThat(arriving.caseNumber()).isEqualTo("(2027)测刑更2号裁定");
        carriesTheTwentyThree(arriving, known);

        supervised(arriving.id());
        HelpCase help = awaited(HelpCase.class, person);
        assertThat(help.source()).isEqualTo(HelpSource.COMMUNITY);
        helped(help.id());

        assertThat(identity(person)).as("nobody has changed who he is").isEqualTo(known);
        followsTheLife(person);
    }

    /** The eight fields of who he is and the fifteen of his judgment: each stands at the county as the prison had it. */
    private void carriesTheTwentyThree(Supervisee arriving, Person known) {
        Judgment judged = Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Terms.class)
                        .judgment(known.id())
                        .map(Stored::row)
                        .orElseThrow());
        Person there = identity(arriving.person());
        assertThat(Arrays.asList(
                        arriving.name(),
                        arriving.citizenId(),
                        arriving.sex(),
                        arriving.birthDate(),
                        there.idType(),
                        there.nationality(),
                        there.domicile(),
                        there.residence()))
                .containsExactly(
                        known.name(),
                        known.citizenId(),
                        known.sex(),
                        known.birthDate(),
                        known.idType(),
                        known.nationality(),
                        known.domicile(),
                        known.residence());
        OriginalJudgment carried =
                town.parts(OriginalJudgment.class, arriving.id()).getFirst();
        assertThat(arriving.charge()).isEqualTo(carried.crimes());
        assertThat(Arrays.asList(
                        carried.court(),
                        carried.number(),
                        carried.instance(),
                        carried.judged(),
                        carried.effective(),
                        carried.crimes(),
                        carried.penalty(),
                        carried.term(),
                        carried.combined(),
                        carried.starts(),
                        carried.ends(),
                        carried.money(),
                        carried.rights(),
                        carried.limitCommutation(),
                        carried.prohibition()))
                .containsExactly(
                        judged.court().value(),
                        judged.number().value(),
                        judged.instance(),
                        judged.judged(),
                        judged.effective(),
                        judged.charges().getFirst().crime(),
                        judged.penalty(),
                        judged.term(),
                        judged.combined(),
                        judged.start(),
                        judged.printedEnd(),
                        "无",
                        "无",
                        judged.limitCommutation(),
                        "无");
        assertThat(carried.term()).hasToString("5年6个月");
        assertThat(town.parts(TermReckoning.class, arriving.id()))
                .singleElement()
                .satisfies(term -> assertThat(term.term()).hasToString("5年6个月"));
    }

    private void pointsOf(Ref<CustodyFile> file, String month) {
        PointsDesk desk = house.getBean(PointsDesk.class);
        LocalDate first = LocalDate.parse(month);
        EntryForm line = new EntryForm(
                file,
                ScorePart.LABOUR,
                EntryKind.BONUS,
                new BigDecimal("5"),
                "第3条",
                first.plusDays(9),
                "超额完成任务",
                null,
                null);
        clock.set(first.plusDays(26), LocalTime.of(10, 0));
        prison.as(prison.officer, () -> desk.enter(prison.ward, first, List.of(line)));
        clock.set(first.plusMonths(1).plusDays(1), LocalTime.of(10, 0));
        prison.run(prison.chief, () -> desk.publish(prison.ward, first));
        clock.set(first.plusMonths(1).plusDays(14), LocalTime.of(10, 0));
        prison.as(prison.chief, () -> desk.confirm(prison.ward, first));
    }

    /** Half of the term is served on 2026-12-11; the ruling comes into effect on 2027-01-20. */
    private void paroled(Ref<CustodyFile> file) {
        clock.set("2026-12-14");
        Ref<CommutationCase> parole = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.PAROLE, Merit.REPENT, null, null, PropertyState.NONE, "认罪悔罪, 遵守监规"));
        at(prison.officer, parole, "deliberate", new CaseForms.Meeting("全体民警", "同意"));
        at(prison.chief, parole, "ward-review", new CaseForms.Opinion("同意"));
        at(
                prison.penalty,
                parole,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, "(2026)测矫评1号", "没有再犯罪危险"));
        for (Hired member : prison.committee) {
            at(member, parole, "vote", new CaseForms.Vote(Ballot.AGREE, null));
        }
        prison.act(prison.penalty, CommutationCase.class, parole, "conclude", new CaseForms.Count(5));
        prison.act(prison.penalty, CommutationCase.class, parole, "post-notice", null);
        clock.set("2026-12-24");
        at(prison.warden, parole, "decide", new CaseForms.Collective(true, "全体", "同意提请"));
        at(prison.penalty, parole, "submit", new CaseForms.Submission("测试市中级人民法院"));
        at(prison.penalty, parole, "docket", new CaseForms.Docket("(2027)测刑更2号", LocalDate.of(2026, 12, 24)));
        LocalDate effective = LocalDate.of(2027, 1, 20);
        clock.set(effective.toString());
        at(
                prison.penalty,
                parole,
                "receive-ruling",
                new CaseForms.RulingReceived(CaseResult.GRANTED, effective, "(2027)测刑更2号裁定", null, null, null));
        at(prison.penalty, parole, "serve", new CaseForms.Served(effective));
        prison.act(prison.penalty, CommutationCase.class, parole, "take-effect", null);
    }

    private void at(Hired who, Ref<CommutationCase> parole, String act, Record form) {
        prison.act(who, CommutationCase.class, parole, act, form);
    }

    private void supervised(Ref<Supervisee> who) {
        clock.set("2027-01-29");
        town.act(
                town.desk,
                Supervisee.class,
                who,
                "register",
                new EntryForms.Arrival(LocalDate.of(2027, 1, 29), Ref.of(town.office), null, null, null));
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "add-team-member",
                new EntryForms.Member(new PersonName("测试组员"), TeamRole.COMMITTEE, false, false, "督促报告"));
        town.act(town.clerk, Supervisee.class, who, "declare", new EntryForms.Declaration("司法所", "测试所员"));
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "plan",
                new EntryForms.PlanForm(SupervisionClass.NORMAL, "稳定就业", "每两周报告", "初次分类", false));
        clock.set("2027-02-10");
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "report",
                new DailyForms.Reported(ReportWay.PHONE, false, "在家务农", false));
        clock.set("2029-08-12");
        rounds.walk();
        town.act(town.clerk, Supervisee.class, who, "summarise", new EndForms.Summary("遵守规定, 表现良好"));
        clock.set("2029-09-11");
        Supervisee lifted = town.act(town.desk, Supervisee.class, who, "lift", null);
        assertThat(lifted.state()).isEqualTo(SuperviseeState.LIFTED);
        assertThat(lifted.endedOn()).isEqualTo("2029-09-11");
        assertThat(town.documents(who)).contains("解除社区矫正证明书");
    }

    private void helped(Ref<HelpCase> help) {
        Hired county = town.people.officer("测试县级帮教", town.county, HelpDuty.COUNTY);
        Hired office = town.people.officer("测试所级帮教", town.office, HelpDuty.OFFICE);
        help(county, help, "verify", Map.of("verdict", "LOCATED", "address", "测试甲镇1号", "familyCollects", true));
        Map<String, Object> receiver = Map.of("office", town.office.toString(), "familyCollects", true);
        assertThat(attempt(county, help, "set-receiver", receiver).status()).isIn(200, 404);
        Map<String, Object> met = Map.of(
                "on", "2029-09-11", "place", "司法所", "receivedBy", "测试所员", "personSigned", true, "escorted", false);
        help(office, help, "hand-over", met);
        help(office, help, "open-help", Map.of("accepts", true, "helper", "测试帮教人", "plan", "找工作"));
        clock.set("2029-09-18");
        help(office, help, "visit", Map.of("on", "2029-09-18", "mode", "HOME", "content", "生活稳定"));
        LocalDate ends = row(help).periodEnd();
        assertThat(ends).isNotNull();
        clock.set(String.valueOf(ends));
        help(county, help, "close", Map.of("closure", "EXPIRED", "note", "期满"));
        assertThat(row(help).state()).isEqualTo(HelpState.CLOSED);
    }

    private void followsTheLife(Ref<Person> person) {
        List<Line> line = house.getBean(LifeLine.class).of(person);
        assertThat(line).extracting(Line::event).hasSizeGreaterThanOrEqualTo(12);
        assertThat(line).allSatisfy(entry -> {
            assertThat(entry.basis()).as(entry.event()).isNotEmpty();
            assertThat(entry.sourceOrgan()).as(entry.event()).isNotBlank();
        });
        assertThat(line.stream().sorted(Comparator.comparing(Line::recorded)).map(Line::occurred))
                .as("in true order")
                .isSorted();
        List<Episode> episodes = house.getBean(Episodes.class).of(person).stream()
                .sorted(Comparator.comparing(Episode::starts))
                .toList();
        assertThat(episodes)
                .extracting(Episode::kind)
                .containsExactly(EpisodeKind.PRISON, EpisodeKind.COMMUNITY, EpisodeKind.RESETTLEMENT);
        assertThat(episodes).extracting(Episode::ends).doesNotContainNull();
    }

    private Person identity(Ref<Person> person) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Persons.class).get(person).row());
    }

    private HelpCase row(Ref<HelpCase> help) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(CaseFiles.class).look(HelpCase.class, help).row());
    }

    private <R extends Record> R awaited(Class<R> of, Ref<Person> person) {
        return Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> found(of, person), Optional::isPresent)
                .orElseThrow();
    }

    private <R extends Record> Optional<R> found(Class<R> of, Ref<Person> person) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Records.class).page(Query.of(of).where("person", person)).items().stream()
                        .map(Stored::row)
                        .findFirst());
    }

    private void help(Hired who, Ref<HelpCase> help, String act, Map<String, Object> form) {
        Visitor.Answer answer = attempt(who, help, act, form);
        assertThat(answer.status()).as(act + ": " + answer.raw().body()).isEqualTo(200);
    }

    private Visitor.Answer attempt(Hired who, Ref<HelpCase> help, String act, Map<String, Object> form) {
        UUID id = help.id();
        int version = Acting.as(
                Actor.system("测试"),
                () -> house.getBean(CaseFiles.class).look(HelpCase.class, help).version());
        return Visitor.to(port)
                .bearer(town.people.token(who.person(), true))
                .post("/api/cases/resettlement.case/" + id + "/" + act, Map.of("version", version, "form", form));
    }
}
