package xiezhi.application.enforcement.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.CorrectionsTown;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.TeamRole;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabCentre;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("戒毒人员和社区矫正对象在终端前: each reads his own term and what is due, at the unit that keeps him")
class KioskOthersTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void aPersonInRehabilitationReadsHisTermHisZoneAndHisAssessments() {
        clock.set(LocalDate.of(2025, 3, 15), LocalTime.of(10, 0));
        RehabCentre centre = new RehabCentre(house, port);
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        Visitor terminal = before(centre.unit, centre.row(rehab).number());

        JsonNode term = terminal.get("/api/kiosk/me/term").body();
        assertThat(term.path("lead").asString()).contains("2027年3月14日").contains("还有729天");
        assertThat(term.path("lines").get(0).path("value").asString()).isEqualTo("测试县公安局");
        assertThat(term.path("reasons").get(0).path("basis").asString()).isEqualTo("戒毒条例#27.1");
        assertThat(terminal.get("/api/kiosk/me/zones").body().path("lead").asString())
                .startsWith("您现在在");
        assertThat(terminal.get("/api/kiosk/me/assessments").body().path("lead").asString())
                .isEqualTo("还没有做过诊断评估。");
        assertThat(terminal.get("/api/kiosk/me/points").status()).isEqualTo(404);
    }

    @Test
    void somebodyUnderCorrectionsReadsHisTermAndWhenToReportNext() {
        clock.set("2026-09-01");
        CorrectionsTown town = new CorrectionsTown(house);
        clock.set("2026-09-25");
        Ref<Supervisee> who = supervised(town);
        clock.set("2026-10-12");
        town.act(
                town.clerk,
                Supervisee.class,
                who,
                "report",
                new DailyForms.Reported(ReportWay.PHONE, false, "在家务农", false));
        Visitor terminal = before(town.office, town.who(who).number().value());

        JsonNode term = terminal.get("/api/kiosk/me/term").body();
        assertThat(term.path("lead").asString()).contains("2026年12月24日").contains("还有73天");
        JsonNode due = terminal.get("/api/kiosk/me/due").body();
        assertThat(due.path("lead").asString()).contains("2026年10月26日").contains("还有14天");
        assertThat(due.path("lines").toString()).contains("社区矫正法#23").contains("2026年10月12日");
        assertThat(terminal.get("/api/kiosk/me/leaves").body().path("lead").asString())
                .isEqualTo("没有申请过外出。");
        assertThat(terminal.get("/api/kiosk/me/sanctions").body().path("lead").asString())
                .isEqualTo("没有处分。");
    }

    private static Ref<Supervisee> supervised(CorrectionsTown town) {
        LocalDate from = LocalDate.of(2026, 9, 25);
        PapersForm papers = CorrectionsTown.papers(
                Category.SUSPENDED, from, LocalDate.of(2026, 12, 24), LocalDate.of(1990, 5, 6), false, true);
        Ref<Supervisee> who =
                town.begin(town.desk, Supervisee.class, "expect", papers).id();
        town.act(
                town.desk,
                Supervisee.class,
                who,
                "register",
                new EntryForms.Arrival(from, Ref.of(town.office), null, null, null));
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
        return who;
    }

    /** Whoever has the number, before a terminal of the unit that keeps him, let in by an officer of it. */
    private Visitor before(UUID unit, String number) {
        TestPeople people = new TestPeople(house);
        Hired keeper = people.officer("测试终端管理", unit, KioskDuty.DEVICES);
        Hired officer = people.officer("测试交接人员", unit, KioskDuty.WARD);
        Visitor desk = Visitor.to(port).bearer(people.token(keeper.person(), true));
        String device =
                text(desk.post("/api/kiosk-desk/devices", Map.of("keeper", unit.toString(), "place", "测试大厅")), "id");
        String pairing = text(desk.post("/api/kiosk-desk/devices/" + device + "/pairing", Map.of()), "code");
        Visitor terminal = Visitor.to(port);
        terminal.post("/api/kiosk/terminal", Map.of("code", pairing));
        Visitor.Answer given = Visitor.to(port)
                .bearer(people.token(officer.person(), true))
                .post("/api/kiosk-desk/hand-overs", Map.of("number", number));
        Visitor.Answer come =
                terminal.post("/api/kiosk/visit", Map.of("number", number, "secret", text(given, "code")));
        return terminal.with("X-Kiosk-Visit", text(come, "token"));
    }

    private static String text(Visitor.Answer answer, String field) {
        assertThat(answer.status()).as(answer.raw().body()).isIn(200, 201);
        return answer.body().path(field).asString();
    }
}
