package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("法律援助: what an application says of the person, and what the desks see of it")
class AidDuplicateTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private AidTown town;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
        town = new AidTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void remarksASecondApplicationInTheSameMatterAndTakesItAllTheSame() {
        Map<String, Object> body = town.with(town.wages(), "citizenId", "11010119560701002X");
        String first = file(body).path("application").path("id").asString();
        JsonNode second = file(body);
        assertThat(second.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(numbers(second)).contains(first);
        JsonNode other = file(town.with(body, "matter", "SUPPORT"));
        assertThat(numbers(other)).doesNotContain(first);
        JsonNode seen = town.visitor(port, town.reviewer)
                .get("/api/legal-aid/files/" + first)
                .body();
        assertThat(seen.path("duplicates").path(0).path("mine").asBoolean()).isTrue();
    }

    @Test
    void namesWhoSpeaksTheLanguageAndIsOfTheSexAskedFor() {
        town.lawyer("测试律师甲", LocalDate.of(2016, 1, 1), true, PracticeField.FAMILY); // a woman who speaks Mandarin
        Map<String, Object> body = town.with(
                town.with(town.with(town.wages(), "matter", "DOMESTIC_VIOLENCE"), "lawyerSex", "MALE"),
                "language",
                "SIGN");
        JsonNode filed = file(body);
        assertThat(filed.path("facts").toString()).contains("手语").contains("希望承办人员的性别");
        String id = filed.path("application").path("id").asString();
        act("receive", id, town.clerk, Map.of());
        act("review", id, town.reviewer, Map.of("proposal", "GRANT", "opinion", "同意"));
        town.run(
                town.director,
                () -> house.getBean(xiezhi.application.government.legalaid.review.DecisionDesk.class)
                        .decide(
                                xiezhi.kernel.record.Ref.of(java.util.UUID.fromString(id)),
                                town.version(xiezhi.kernel.record.Ref.of(java.util.UUID.fromString(id))),
                                DecisionKind.GRANT,
                                null));
        JsonNode candidates = town.visitor(port, town.dispatcher)
                .get("/api/legal-aid/files/" + id + "/candidates")
                .body();
        for (JsonNode one : candidates) {
            if (one.path("name").asString().equals("测试律师甲")) {
                assertThat(one.path("reasons").toString()).contains("不会手语").contains("希望由男承办人员办理");
            }
        }
        assertThat(candidates.toString()).contains("测试律师甲");
    }

    private void act(String verb, String id, xiezhi.foundation.identity.Directory.Hired who, Map<String, Object> said) {
        Map<String, Object> body = new java.util.HashMap<>(said);
        body.put("version", town.version(xiezhi.kernel.record.Ref.of(java.util.UUID.fromString(id))));
        var answer = town.visitor(port, who).post("/api/legal-aid/files/" + id + "/" + verb, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private JsonNode file(Map<String, Object> body) {
        var filed = town.visitor(port, town.clerk).post("/api/legal-aid/counter", body);
        assertThat(filed.status()).as(filed.body().toString()).isEqualTo(201);
        return filed.body();
    }

    private static String numbers(JsonNode file) {
        return file.path("duplicates").toString();
    }
}
