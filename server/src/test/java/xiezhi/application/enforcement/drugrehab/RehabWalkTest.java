package xiezhi.application.enforcement.drugrehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Line;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("强制隔离戒毒: from the gate in to the gate out")
class RehabWalkTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private RehabCentre centre;

    @BeforeEach
    void build() {
        clock.set("2025-07-01");
        centre = new RehabCentre(house, port);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void countsTheTermOfA11FromTheDecisionThroughEscapeAndExtensionToTheRelease() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        assertThat(centre.row(rehab).ends()).isEqualTo("2027-03-14");
        assertThat(centre.row(rehab).zone()).isEqualTo(Zone.DETOX);

        clock.set("2026-05-01");
        centre.act(
                centre.brigade,
                RehabCase.class,
                rehab,
                "report-escape",
                Map.of("on", "2026-05-01", "facts", "点名时发现不在"));
        assertThat(centre.row(rehab).ends()).isNull();
        clock.set("2026-06-10");
        centre.act(centre.brigade, RehabCase.class, rehab, "recapture", Map.of("on", "2026-06-10"));
        assertThat(centre.row(rehab).ends()).isEqualTo("2027-04-23");

        clock.set("2026-09-01");
        Ref<Assessment> early = assessed(rehab, "ONE_YEAR", "PASS", "GOOD");
        Visitor.Answer refused = centre.attempt(
                centre.assess, Assessment.class, early, "conclude", Map.of("opinion", "EARLY", "grounds", "表现好"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.raw().body()).contains("戒毒条例#32");
        centre.act(centre.assess, Assessment.class, early, "conclude", Map.of("opinion", "CONTINUE", "grounds", "曾脱逃"));
        clock.set("2026-09-05");
        centre.act(centre.assess, Assessment.class, early, "end-notice", Map.of());
        assertThat(state(early)).isEqualTo(DiagnosisState.CONCLUDED);
        assertThat(documents(early)).containsExactlyInAnyOrder("诊断评估结果公示", "诊断评估表");

        clock.set("2027-03-01");
        Ref<Assessment> before = assessed(rehab, "PRE_EXPIRY", "FAIL", "FAIR");
        assertThat(centre.attempt(
                                centre.assess,
                                Assessment.class,
                                before,
                                "conclude",
                                Map.of("opinion", "EXTEND", "months", 4, "grounds", "行为表现不合格"))
                        .raw()
                        .body())
                .contains("不能超过3个月");
        centre.act(
                centre.assess,
                Assessment.class,
                before,
                "conclude",
                Map.of("opinion", "EXTEND", "months", 3, "grounds", "行为表现不合格"));
        clock.set("2027-03-05");
        centre.act(centre.assess, Assessment.class, before, "end-notice", Map.of());
        centre.act(centre.head, Assessment.class, before, "sign", Map.of());
        assertThat(due(before, RehabClocks.POLICE_ANSWER)).isEqualTo("2027-03-12");
        clock.set("2027-03-10");
        centre.act(
                centre.assess,
                Assessment.class,
                before,
                "police-answer",
                Map.of("approved", true, "on", "2027-03-10", "number", "测公强延字〔2027〕第1号"));
        assertThat(centre.row(rehab).ends()).isEqualTo("2027-07-23");
        centre.act(centre.brigade, Assessment.class, before, "family-told", Map.of());

        clock.set("2027-07-20");
        centre.act(
                centre.assess,
                RehabCase.class,
                rehab,
                "prepare-release",
                Map.of("familyTold", true, "communityProposed", true, "communityMonths", 12));
        Visitor.Answer tooEarly = centre.attempt(centre.head, RehabCase.class, rehab, "release", Map.of());
        assertThat(tooEarly.status()).isEqualTo(409);
        clock.set("2027-07-23");
        centre.act(centre.head, RehabCase.class, rehab, "release", Map.of());
        assertThat(centre.row(rehab).releaseKind()).isEqualTo(ReleaseKind.TERM_END);
        assertThat(documents(rehab)).contains("强制隔离戒毒人员入所登记表", "脱逃通报", "解除强制隔离戒毒通知", "责令社区康复建议", "解除强制隔离戒毒证明书");
        assertThat(documents(before)).containsExactlyInAnyOrder("诊断评估结果公示", "诊断评估表", "延长强制隔离戒毒期限意见书");
        assertThat(house.getBean(Episodes.class).current(centre.row(rehab).person(), EpisodeKind.REHAB))
                .isEmpty();
        assertThat(house.getBean(LifeLine.class).of(centre.row(rehab).person()))
                .extracting(Line::event)
                .containsSubsequence("rehab.admitted", "rehab.escaped", "rehab.recaptured", "rehab.released");
    }

    @Test
    void opensAMeasureChangeInsteadOfReceivingAPregnantWoman() {
        Map<String, Object> transfer = centre.transfer("2025-06-20");
        transfer.put("sex", "2");
        transfer.put("idNumber", null);
        Ref<RehabCase> rehab = centre.registered(transfer);
        Map<String, Object> gate = RehabCentre.gate();
        gate.put("pregnant", true);
        Visitor.Answer byMan = centre.attempt(centre.reception, RehabCase.class, rehab, "admit", gate);
        assertThat(byMan.raw().body()).contains("女性工作人员");
        gate.put("searcherSex", "2");
        centre.act(centre.reception, RehabCase.class, rehab, "admit", gate);
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.MEASURE_PROPOSED);
        assertThat(centre.row(rehab).admitted()).isNull();
        assertThat(due(rehab, RehabClocks.POLICE_ANSWER)).isEqualTo("2025-07-08");
        assertThat(documents(rehab)).contains("变更社区戒毒建议书");
        clock.set("2025-07-05");
        centre.act(
                centre.assess,
                RehabCase.class,
                rehab,
                "measure-answer",
                Map.of("approved", true, "on", "2025-07-05", "number", "测公变字〔2025〕第1号"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.CHANGED_TO_COMMUNITY);
    }

    @Test
    void receivesNobodyWithoutADecisionNorTheWrongPerson() {
        Ref<RehabCase> rehab = centre.registered(centre.transfer("2025-03-15"));
        Map<String, Object> gate = RehabCentre.gate();
        gate.put("decisionPaper", false);
        assertThat(centre.attempt(centre.reception, RehabCase.class, rehab, "admit", gate)
                        .raw()
                        .body())
                .contains("没有强制隔离戒毒决定书");
        gate.put("decisionPaper", true);
        gate.put("identityMatches", false);
        assertThat(centre.attempt(centre.reception, RehabCase.class, rehab, "admit", gate)
                        .raw()
                        .body())
                .contains("送错人");
        centre.act(centre.reception, RehabCase.class, rehab, "not-receive", Map.of("reason", "身份不一致"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.NOT_RECEIVED);
    }

    @Test
    void refusesASecondDecisionThatOverlaps() {
        Map<String, Object> transfer = centre.transfer("2025-03-15");
        centre.registered(transfer);
        transfer.put("decided", "2025-05-01");
        Visitor.Answer second = centre.at(centre.reception)
                .post("/api/cases/drugrehab.case", Map.of("act", "register", "form", transfer));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("SECOND_DECISION");
    }

    @Test
    void releasesOnTheSameDayWhenTheDecisionIsSetAside() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        centre.act(
                centre.head, RehabCase.class, rehab, "revoke", Map.of("organ", "测试市人民政府", "document", "测政复决字〔2025〕1号"));
        assertThat(centre.row(rehab).released()).isEqualTo("2025-07-01");
        assertThat(centre.row(rehab).releaseKind()).isEqualTo(ReleaseKind.REVOKED);
        assertThat(documents(rehab)).contains("解除强制隔离戒毒证明书");
    }

    @Test
    void closesTheFileWithItsRecordWhenSomebodyDies() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        centre.act(
                centre.head,
                RehabCase.class,
                rehab,
                "record-death",
                Map.of("on", "2025-07-01", "cause", "所内医院, 急性心肌梗死"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.DECEASED);
        assertThat(documents(rehab)).contains("戒毒人员死亡处理登记");
    }

    @Test
    void movesThroughTheZonesInOrderAndBackOnlyWithAReason() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        Ref<ZoneMove> move = centre.begin(
                centre.brigade,
                ZoneMove.class,
                "propose",
                Map.of("rehab", rehab.toString(), "to", "EDU_ADAPT", "reason", "脱毒完成"));
        centre.act(
                centre.assess,
                ZoneMove.class,
                move,
                "assess",
                Map.of("physiological", "PASS", "physicalMental", "PASS", "behaviour", "PASS", "social", "FAIR"));
        Visitor.Answer tooEarly = centre.attempt(centre.head, ZoneMove.class, move, "approve", Map.of("text", "同意"));
        assertThat(tooEarly.raw().body()).contains("最短至2025-07-31");
        clock.set("2025-07-31");
        centre.act(centre.head, ZoneMove.class, move, "approve", Map.of("text", "同意"));
        assertThat(centre.row(rehab).zone()).isEqualTo(Zone.EDU_ADAPT);
        assertThat(centre.row(rehab).zoneSince()).isEqualTo("2025-07-31");
    }

    @Test
    void letsTheTermRunOutsideAndInCustody() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        Ref<OutsideMedical> outside = centre.begin(
                centre.doctor,
                OutsideMedical.class,
                "apply",
                Map.of(
                        "rehab", rehab.toString(),
                        "illness", "急性重症",
                        "hospital", "测试医院",
                        "guarantor", "测试担保人",
                        "relation", "配偶",
                        "until", "2025-10-01"));
        centre.act(centre.head, OutsideMedical.class, outside, "agree", Map.of("text", "同意"));
        centre.act(centre.bureau, OutsideMedical.class, outside, "approve", Map.of("text", "批准"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.OUTSIDE_MEDICAL);
        assertThat(documents(outside)).contains("所外就医审批表", "所外就医证明");
        clock.set("2025-08-20");
        centre.act(centre.doctor, OutsideMedical.class, outside, "return", Map.of("text", "好转"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.IN_REHAB);
        assertThat(centre.row(rehab).ends()).isEqualTo("2027-03-14");

        centre.act(
                centre.head,
                RehabCase.class,
                rehab,
                "hand-to-custody",
                Map.of("organ", "测试看守所", "document", "测拘字〔2025〕1号"));
        clock.set("2027-03-20");
        Visitor.Answer over = centre.attempt(
                centre.reception, RehabCase.class, rehab, "return-from-custody", Map.of("on", "2027-03-20"));
        assertThat(over.code()).isEqualTo("TERM_OVER");
        centre.act(centre.head, RehabCase.class, rehab, "release-away", Map.of());
        assertThat(centre.row(rehab).releaseKind()).isEqualTo(ReleaseKind.EXPIRED_OUTSIDE);
    }

    @Test
    void goesBackToTheTermAfterCustodyThatEndedInTime() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        centre.act(
                centre.head,
                RehabCase.class,
                rehab,
                "hand-to-custody",
                Map.of("organ", "测试看守所", "document", "测拘字〔2025〕2号"));
        clock.set("2026-01-09");
        centre.act(centre.reception, RehabCase.class, rehab, "return-from-custody", Map.of("on", "2026-01-09"));
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.IN_REHAB);
        assertThat(centre.row(rehab).ends()).isEqualTo("2027-03-14");
    }

    @Test
    void releasesEarlyOnTheDayOfThePoliceDecision() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        clock.set("2026-04-10");
        Ref<Assessment> early = assessed(rehab, "ONE_YEAR", "PASS", "GOOD");
        centre.act(centre.assess, Assessment.class, early, "conclude", Map.of("opinion", "EARLY", "grounds", "各项合格"));
        centre.act(centre.brigade, Assessment.class, early, "object", Map.of("text", "同班人员对行为表现有异议"));
        assertThat(due(early, RehabClocks.RECHECK)).isEqualTo("2026-04-15");
        centre.act(centre.assess, Assessment.class, early, "recheck", Map.of("maintain", true, "text", "核实无误"));
        clock.set("2026-04-20");
        centre.act(centre.head, Assessment.class, early, "sign", Map.of());
        assertThat(due(early, RehabClocks.POLICE_ANSWER)).isEqualTo("2026-04-27");
        clock.set("2026-04-27");
        centre.act(
                centre.assess,
                Assessment.class,
                early,
                "police-answer",
                Map.of("approved", true, "on", "2026-04-27", "number", "测公提解字〔2026〕第1号", "releaseOn", "2026-05-04"));
        assertThat(centre.row(rehab).ends()).isEqualTo("2026-05-04");
        centre.act(
                centre.assess,
                RehabCase.class,
                rehab,
                "prepare-release",
                Map.of("familyTold", true, "communityProposed", false));
        clock.set("2026-05-04");
        centre.act(centre.head, RehabCase.class, rehab, "release", Map.of());
        assertThat(centre.row(rehab).releaseKind()).isEqualTo(ReleaseKind.EARLY);
    }

    @Test
    void showsOnTheAssessmentDayWhoReachesAYearAndWhomThePoliceKeepWaiting() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        clock.set("2026-03-01");
        Visitor.Answer day = centre.at(centre.assess).get("/api/rehab/assessment-day");
        assertThat(day.status()).as(day.raw().body()).isEqualTo(200);
        assertThat(day.body().path("oneYear").get(0).path("day").asString()).isEqualTo("2026-03-15");
        assertThat(day.body().path("zones").get(0).path("count").asInt()).isEqualTo(1);
        clock.set("2026-03-16");
        assessed(rehab, "ONE_YEAR", "PASS", "GOOD");
        Visitor.Answer later = centre.at(centre.head).get("/api/rehab/assessment-day");
        assertThat(later.body().path("oneYear").size()).isZero();
        assertThat(later.body().path("collecting").size()).isEqualTo(1);
        assertThat(centre.at(centre.doctor).get("/api/rehab/assessment-day").status())
                .isEqualTo(403);
    }

    @Test
    void preparesNoReleaseYearsAhead() {
        Ref<RehabCase> rehab = centre.admitted("2025-03-15");
        Visitor.Answer answer = centre.attempt(
                centre.assess,
                RehabCase.class,
                rehab,
                "prepare-release",
                Map.of("familyTold", true, "communityProposed", false));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.raw().body()).contains("准备解除");
    }

    @Test
    void refusesEveryActThatTheStateDoesNotKnow() {
        Ref<RehabCase> rehab = centre.registered(centre.transfer("2025-03-15"));
        for (var who : List.of(centre.head, centre.brigade, centre.assess, centre.reception)) {
            for (String act :
                    List.of("release", "report-escape", "recapture", "prepare-release", "return-from-custody")) {
                Map<String, Object> form =
                        Map.of("on", "2025-07-01", "facts", "-", "familyTold", true, "communityProposed", false);
                int status =
                        centre.attempt(who, RehabCase.class, rehab, act, form).status();
                assertThat(status).as(act).isIn(403, 409, 422);
            }
        }
        assertThat(centre.row(rehab).state()).isEqualTo(RehabState.ARRIVING);
    }

    private Ref<Assessment> assessed(Ref<RehabCase> rehab, String kind, String behaviour, String social) {
        Ref<Assessment> file =
                centre.begin(centre.assess, Assessment.class, "open", Map.of("rehab", rehab.toString(), "kind", kind));
        assertThat(centre.attempt(
                                centre.assess,
                                Assessment.class,
                                file,
                                "conclude",
                                Map.of("opinion", "ON_TIME", "grounds", "-"))
                        .raw()
                        .body())
                .contains("还缺生理脱毒");
        centre.act(centre.doctor, Assessment.class, file, "find-body", Map.of());
        centre.act(centre.psych, Assessment.class, file, "find-mind", Map.of("outcome", "PASS", "evidence", "量表正常"));
        centre.act(
                centre.brigade,
                Assessment.class,
                file,
                "find-behaviour",
                Map.of("outcome", behaviour, "evidence", "日常记录"));
        centre.act(centre.assess, Assessment.class, file, "find-social", Map.of("outcome", social, "evidence", "家庭走访"));
        return file;
    }

    private DiagnosisState state(Ref<Assessment> file) {
        return centre.look(Assessment.class, file).row().state();
    }

    private LocalDate due(Ref<?> file, String rule) {
        return house.getBean(Clocks.class).running(rule, file).orElseThrow().due();
    }

    private List<String> documents(Ref<?> file) {
        return house.getBean(Documents.class).of(file.id()).stream()
                .map(IssuedDocument::name)
                .toList();
    }
}
