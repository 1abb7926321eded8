package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("减刑假释评审工作面: what the committee is told, and what a signed vote does")
class CommitteeDeskTest extends PrisonDesks {
    @Test
    void laysTheCaseBeforeTheCommitteeWithItsFindingsAndCountsASignedVoteOnce() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<CommutationCase> cut = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.COMMUTATION, Merit.REPENT, 6, null, PropertyState.NONE, "稳定"));
        prison.act(prison.officer, CommutationCase.class, cut, "deliberate", new CaseForms.Meeting("全体", "同意"));
        prison.act(prison.chief, CommutationCase.class, cut, "ward-review", new CaseForms.Opinion("同意"));
        Hired member = prison.committee.getFirst();
        assertThat(ask(member, "/api/prison/committee").path("matters").size()).isZero();
        prison.act(
                prison.penalty,
                CommutationCase.class,
                cut,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "符合"));
        JsonNode before = ask(member, "/api/prison/committee");
        JsonNode matter = before.path("matters").get(0);
        assertThat(before.path("members").size()).isEqualTo(5);
        // A01: delivered 2025-01-15, five years and more but less than ten: a year and six months
        assertThat(matter.path("dossier").path("eligibleFrom").asString()).isEqualTo("2026-07-15");
        assertThat(matter.path("dossier").path("newEnd").asString()).isEqualTo("2029-03-11");
        assertThat(matter.path("findings").values())
                .isNotEmpty()
                .allMatch(line -> line.path("passes").asBoolean());
        assertThat(matter.path("poll").path("mayNot").size()).isZero();

        Visitor voter = visitor(member);
        Map<String, Object> vote = Map.of("version", matter.path("version").asInt(), "form", Map.of("ballot", "AGREE"));
        assertThat(voter.post("/api/cases/prison.commutation-case/%s/vote".formatted(cut), vote)
                        .status())
                .isEqualTo(200);
        JsonNode after =
                ask(member, "/api/prison/committee").path("matters").get(0).path("poll");
        assertThat(after.path("voted").asInt()).isEqualTo(1);
        assertThat(after.path("mayNot").get(0).path("finding").asString()).contains("不能更改");
        assertThat(ask(prison.penalty, "/api/prison/committee")
                        .path("matters")
                        .get(0)
                        .path("poll")
                        .path("mayNot")
                        .get(0)
                        .path("finding")
                        .asString())
                .contains("不是评审委员");
        assertThat(visitor(prison.doctor).get("/api/prison/committee").status()).isEqualTo(403);
    }

    @Test
    void hearsTheOtherCasesWhenTheRulesCannotBeAskedAboutOne() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<CommutationCase> cut = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.COMMUTATION, Merit.REPENT, 6, null, PropertyState.NONE, "稳定"));
        prison.act(prison.officer, CommutationCase.class, cut, "deliberate", new CaseForms.Meeting("全体", "同意"));
        prison.act(prison.chief, CommutationCase.class, cut, "ward-review", new CaseForms.Opinion("同意"));
        prison.act(
                prison.penalty,
                CommutationCase.class,
                cut,
                "dept-review",
                new CaseForms.Examination(true, "认罪悔罪, 遵守监规, 有考核和评议材料", true, null, null, "符合"));
        house.getBean(JdbcClient.class)
                .sql("update sentence.judgment set effective = date '2027-01-01' where person = ?")
                .param(prison.row(CustodyFile.class, file).person().id())
                .update();
        JsonNode matter = ask(prison.committee.getFirst(), "/api/prison/committee")
                .path("matters")
                .get(0);
        assertThat(matter.path("id").asString()).isEqualTo(cut.id().toString());
        assertThat(matter.path("findings").size()).isZero();
        assertThat(matter.path("trace").get(0).path("finding").asString())
                .as("it says what does not fit instead of shutting the meeting")
                .contains("报请日早于判决生效日");
    }
}
