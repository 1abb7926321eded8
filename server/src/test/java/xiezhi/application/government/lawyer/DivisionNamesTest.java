package xiezhi.application.government.lawyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestNumbers;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("区划名称: a division code says its name wherever a row is read: list, detail and history; and is found by it")
class DivisionNamesTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Records records;

    @LocalServerPort
    int port;

    private final String mark = "测试区划所" + UUID.randomUUID();
    private Visitor officer;
    private UUID known;
    private UUID unknown;

    @BeforeEach
    void twoFirms() {
        TestPeople people = new TestPeople(house);
        Hired registrar = people.officer("区划登记员", people.county("测试区划县司法局"), LawyerDuty.REGISTER);
        officer = Visitor.to(port).bearer(people.token(registrar.person(), true));
        Acting.run(people.actor(registrar), () -> {
            known = firm(mark + "甲", "970121");
            unknown = firm(mark + "乙", "970199");
        });
    }

    private UUID firm(String name, String division) {
        Ref<Institution> id = Ref.next();
        records.add(new Institution(
                id,
                TestNumbers.creditCode(),
                name,
                InstitutionForm.INDIVIDUAL,
                new DivisionCode(division),
                InstitutionStatus.ACTIVE,
                null,
                null,
                null));
        return id.id();
    }

    @Test
    void aListNamesEachCodeAndLeavesAnUnknownOneAlone() {
        JsonNode items = officer.get("/api/records/lawyer.institution?q=" + typed(mark))
                .body()
                .get("items");
        assertThat(items).hasSize(2);
        assertThat(row(items, known).get("division").asString()).isEqualTo("970121");
        assertThat(row(items, known).get("titles").get("division"))
                .extracting(JsonNode::asString)
                .containsExactly("演示省", "南屏市", "南屏县");
        assertThat(row(items, unknown).get("division").asString()).isEqualTo("970199");
        assertThat(row(items, unknown).get("titles").has("division")).isFalse();
    }

    @Test
    void aHistoryNamesWhatItWasAndWhatItBecame() {
        officer.send(
                "PATCH",
                "/api/records/lawyer.institution/" + known,
                Map.of("version", row(known).get("version").asInt(), "division", "970222"));
        assertThat(row(known).get("titles").get("division").get(2).asString()).isEqualTo("石泉县");
        JsonNode change = officer.get("/api/records/lawyer.institution/" + known + "/history")
                .body()
                .get(0)
                .get("changes")
                .get(0);
        assertThat(change.get("from").asString()).isEqualTo("970121");
        assertThat(change.get("fromTitle").get(2).asString()).isEqualTo("南屏县");
        assertThat(change.get("to").asString()).isEqualTo("970222");
        assertThat(change.get("toTitle")).extracting(JsonNode::asString).containsExactly("演示省", "澜溪市", "石泉县");
    }

    @Test
    void divisionsAreFoundWithoutAnAccount() {
        JsonNode found =
                Visitor.to(port).get("/api/divisions?q=" + typed("南屏县")).body();
        assertThat(found.get(0).get("code").asString()).isEqualTo("970121");
        assertThat(found.get(0).get("name").asString()).isEqualTo("南屏县");
        assertThat(found.get(0).get("until").isNull()).isTrue();
        assertThat(found.get(0).get("path")).hasSize(3);
        assertThat(codes("q=9701")).contains("970100", "970102", "970121", "970122");
        assertThat(codes("q=")).isEmpty();
        assertThat(codes("q=" + typed("市"))).hasSize(20);
    }

    @Test
    void severalCodesAreNamedAtOnce() {
        assertThat(codes("codes=970222,970121,970199,970121")).containsExactly("970222", "970121");
    }

    private static String typed(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private List<String> codes(String query) {
        return Visitor.to(port)
                .get("/api/divisions?" + query)
                .body()
                .valueStream()
                .map(found -> found.get("code").asString())
                .toList();
    }

    private JsonNode row(UUID id) {
        return officer.get("/api/records/lawyer.institution/" + id).body();
    }

    private static JsonNode row(JsonNode items, UUID id) {
        return items.valueStream()
                .filter(row -> row.get("id").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
