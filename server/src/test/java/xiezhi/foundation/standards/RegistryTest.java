package xiezhi.foundation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("标准登记: versions, divisions and given rows are answered as foundation.md B.6 asks")
class RegistryTest {
    private static final String FIRM = "/api/standards/lawyer.institution";

    @Autowired
    private ApplicationContext house;

    @LocalServerPort
    private int port;

    private Visitor officer;

    @BeforeEach
    void someone() {
        TestPeople people = new TestPeople(house);
        officer = Visitor.to(port)
                .bearer(people.token(
                        people.officer("测试送检员", people.county("测试送检县")).person(), true));
    }

    @Test
    void givenRowsAreCheckedAndNotKept() {
        Map<String, Object> good = Map.of(
                "creditCode",
                "31230000M00020001L",
                "name",
                "测试送检律所",
                "form",
                "GENERAL_PARTNERSHIP",
                "division",
                "970121",
                "status",
                "ACTIVE");
        Map<String, Object> bad = Map.of(
                "creditCode",
                "31230000M00020001M",
                "name",
                "",
                "form",
                "CIRCUS",
                "division",
                "970121",
                "status",
                "ACTIVE",
                "colour",
                "red");
        Answer report = officer.post(FIRM + "/conformance", Map.of("rows", List.of(good, bad)));
        assertThat(report.status()).as(report.raw().body()).isEqualTo(200);
        assertThat(report.body().path("unfit").asInt()).isEqualTo(1);
        assertThat(report.body().path("score").asDouble()).isEqualTo(50.0);
        assertThat(StreamSupport.stream(report.body().path("findings").spliterator(), false)
                        .map(finding -> finding.path("row").asInt()
                                + finding.path("path").asString()))
                .containsExactlyInAnyOrder("1creditCode", "1name", "1form", "1colour");
        assertThat(officer.get("/api/records/lawyer.institution?q=测试送检律所")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aHeapOfRowsIsRefusedAndStrangersAreNotServed() {
        assertThat(officer.post(FIRM + "/conformance", Map.of()).status()).isEqualTo(422);
        Answer nothing = officer.post(FIRM + "/conformance", Map.of("rows", Collections.singletonList(null)));
        assertThat(nothing.body().path("unfit").asInt()).isEqualTo(1);
        List<Map<String, Object>> heap = IntStream.range(0, 1_001)
                .mapToObj(n -> Map.<String, Object>of())
                .toList();
        assertThat(officer.post(FIRM + "/conformance", Map.of("rows", heap)).status())
                .isEqualTo(422);
        assertThat(Visitor.to(port)
                        .post(FIRM + "/conformance", Map.of("rows", List.of()))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everyPublishedVersionSaysWhatItChanged() {
        JsonNode versions =
                Visitor.to(port).get("/api/standards/person.person/versions").body();
        assertThat(versions.size()).isPositive();
        assertThat(versions.get(0).path("fields").asInt()).isPositive();
        String number = versions.get(0).path("version").asString();
        JsonNode contract = Visitor.to(port)
                .get("/api/standards/person.person/versions/" + number)
                .body();
        assertThat(contract.path("fields").size())
                .isEqualTo(versions.get(0).path("fields").asInt());
        assertThat(Visitor.to(port)
                        .get("/api/standards/person.person/versions/9.9.9")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void divisionsAreACodeSetAndAreCalledAsOnTheDay() {
        JsonNode set = Visitor.to(port).get("/api/standards/CS_DIVISION").body();
        assertThat(set.path("standard").asString()).isEqualTo("GB/T 2260");
        assertThat(set.path("values").size()).isGreaterThan(3_000);
        assertThat(set.path("usedBy").size()).isPositive();
        String then = Visitor.to(port)
                .get("/api/divisions?codes=970121&asOf=1995-06-01")
                .body()
                .at("/0/name")
                .asString();
        assertThat(then).isEqualTo("南屏县");
    }

    @Test
    void openApiKnowsEveryStandardWithItsLengthsCodesAndMasks() {
        JsonNode open = Visitor.to(port).get("/v3/api-docs").body();
        JsonNode firm = open.at("/components/schemas/lawyer.institution");
        assertThat(firm.at("/properties/name/maxLength").asInt()).isEqualTo(100);
        assertThat(firm.at("/properties/form/enum").size()).isPositive();
        assertThat(firm.at("/required").toString()).contains("creditCode").doesNotContain("telephone");
        assertThat(open.path("paths").has("/api/records/lawyer.institution")).isTrue();
        assertThat(open.at("/components/schemas/lawyer.practitioner/properties/licenceNumber")
                        .isMissingNode())
                .isFalse();
    }
}
