package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.Xiezhi;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.SchemaDraft;
import xiezhi.testing.TestHouse;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

/** 新字段: run by {@code ThreeStopsTest} in a house to which {@code docs/add-a-field.md} has added one; looks for it wherever the page promises it. */
public final class AddedField {
    private static final String STANDARD = "legalaid.local-standard";
    private static final String ROWS = "/api/records/" + STANDARD;
    private final ConfigurableApplicationContext house;
    private final Visitor clerk;
    private final String region;

    private AddedField(ConfigurableApplicationContext house) {
        this.house = house;
        AidTown town = new AidTown(house);
        TestPeople people = new TestPeople(house);
        int port = Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
        this.region = town.division;
        this.clerk = Visitor.to(port)
                .bearer(people.token(
                        people.officer("测试标准员", town.bureau, AidDuty.STANDARD).person(), true));
    }

    public static void main(String[] arguments) {
        int code = 1;
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Xiezhi.class, TestHouse.Clocks.class)
                .initializers(new TestHouse())
                .properties(
                        "xiezhi.connections=8",
                        "spring.main.allow-bean-definition-overriding=true",
                        "xiezhi.rate-limit=off")
                .run("--server.port=0")) {
            AddedField field = new AddedField(house);
            field.isInTheSchemaAndTheDictionary();
            field.isInTheSample();
            field.isCheckedWrittenFoundAndTakenOut();
            code = 0;
        } catch (Throwable e) {
            e.printStackTrace(System.out);
        }
        System.exit(code);
    }

    private void isInTheSchemaAndTheDictionary() {
        assertThat(house.getBean(SchemaDraft.class)
                        .of(house.getBean(RecordTypes.class).of(STANDARD)))
                .as("record and table agree")
                .isEmpty();
        JsonNode field = StreamSupport.stream(
                        clerk.get("/api/standards/" + STANDARD)
                                .body()
                                .path("fields")
                                .spliterator(),
                        false)
                .filter(one -> one.path("name").asString().equals("publishedOn"))
                .findFirst()
                .orElseThrow();
        assertThat(field.path("label").asString()).isEqualTo("公布日期");
        assertThat(field.path("english").asString()).isEqualTo("Published on");
        assertThat(field.path("kind").asString()).isEqualTo("date");
        assertThat(field.path("required").asBoolean()).isFalse();
        JsonNode open = clerk.get("/v3/api-docs").body();
        assertThat(open.at("/components/schemas/" + STANDARD + "/properties/publishedOn/format")
                        .asString())
                .isEqualTo("date");
    }

    private void isInTheSample() {
        Answer list = clerk.get(ROWS + "?where.region=" + region + "&where.publishedOn=2021-12-01");
        assertThat(list.body().path("items").size()).as(list.raw().body()).isEqualTo(1);
        assertThat(list.body().at("/items/0/publishedOn").asString()).isEqualTo("2021-12-01");
    }

    private void isCheckedWrittenFoundAndTakenOut() {
        Answer wrong = clerk.post(ROWS, row("2021-13-45"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.raw().body()).contains("publishedOn");
        Answer added = clerk.post(ROWS, row("2026-01-05"));
        assertThat(added.status()).as(added.raw().body()).isEqualTo(201);
        String one = ROWS + "/" + added.body().path("id").asString();
        Map<String, Object> change =
                Map.of("version", added.body().path("version").asInt(), "publishedOn", "2026-01-06");
        assertThat(clerk.send("PATCH", one, change).status()).isEqualTo(200);
        assertThat(clerk.get(one).body().path("publishedOn").asString()).isEqualTo("2026-01-06");
        assertThat(clerk.get(one + "/history").raw().body()).contains("2026-01-05", "2026-01-06");
        assertThat(clerk.get(ROWS + "?sort=-publishedOn&limit=1")
                        .body()
                        .at("/items/0/publishedOn")
                        .asString())
                .isEqualTo("2026-01-06");
        assertThat(clerk.with("Accept", "text/csv").get(ROWS).raw().body()).contains("公布日期", "2026-01-06");
    }

    private static Map<String, Object> row(String publishedOn) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "region", "971999",
                "validFrom", "2026-02-01",
                "incomeCap", "2300.00",
                "assetCap", "30000.00",
                "source", "测试标准 2026"));
        row.putAll(Map.of("addedMatters", java.util.List.of(), "demo", true, "publishedOn", publishedOn));
        return row;
    }
}
