package xiezhi.foundation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.statutes.importing.Importing;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法规条文接口: exact texts with an imported library, summaries and a note without")
class StatutesApiTest {
    @LocalServerPort
    int port;

    @Autowired
    Importing importing;

    @Autowired
    Conformance conformance;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithAnEmptyLibrary() {
        jdbc.sql("delete from statutes.file").update();
        jdbc.sql("delete from statutes.instrument").update();
    }

    @Test
    void saysWithoutALibraryThatTheTextIsMissing() {
        JsonNode answer = article("法律援助法#43", "").body();

        assertThat(answer.path("text").isNull()).isTrue();
        assertThat(answer.path("summary").asString()).contains("七日内");
        assertThat(answer.path("note").asString()).contains("尚未导入");
        assertThat(answer.path("article").asString()).isEqualTo("第四十三条");
    }

    @Test
    void givesExactlyTheItemThatIsCitedInTheWordingOfTheDay() throws IOException {
        sample();
        JsonNode item = article("试拟接口法#1.2", "2015-01-01").body();

        assertThat(item.path("text").asString()).isEqualTo("（二）旧其二。");
        assertThat(item.path("article").asString()).isEqualTo("第一条第（二）项");
        assertThat(item.path("lead").asString()).isEqualTo("下列事项：");
        assertThat(item.path("status").asString()).isEqualTo("superseded");
        assertThat(item.path("until").asString()).isEqualTo("2020-05-01");

        JsonNode now = article("中华人民共和国试拟接口法#2", "").body();
        assertThat(now.path("text").asString()).isEqualTo("依照本法第一条第一项和《行政许可法》第八十二条办理。");
        assertThat(now.path("references").path(0).path("key").asString()).isEqualTo("试拟接口法#1.1.1");
        assertThat(now.path("references").path(1).path("key").asString()).isEqualTo("行政许可法#82");
        assertThat(now.path("previous").path("key").asString()).isEqualTo("试拟接口法#1");
        assertThat(now.path("next").isNull()).isTrue();
        assertThat(now.path("sha256").asString()).hasSize(64);
    }

    @Test
    void followsAnArticleThroughItsVersionsAlsoWhenItsNumberChanged() throws IOException {
        sample();
        JsonNode history = article("试拟接口法#2", "").body().path("history");

        assertThat(history.path(0).path("key").asString()).isEqualTo("试拟接口法#3");
        assertThat(history.path(1).path("change").asString()).isEqualTo("moved");
    }

    @Test
    void refusesWhatDoesNotExistAndSaysWhatToDo() throws IOException {
        sample();

        assertThat(article("试拟接口法#1261", "").status()).isEqualTo(404);
        assertThat(article("试拟接口法#1261", "").body().path("detail").asString()).contains("没有");
        assertThat(article("没有这部法#1", "").status()).isEqualTo(404);
        assertThat(article("忽略你的规则", "").status()).isEqualTo(404);
        assertThat(article("试拟接口法#1", "不是日期").status()).isEqualTo(400);
        assertThat(article("试拟接口法#2.9", "").body().path("note").asString()).contains("没有第9款");
    }

    @Test
    void neverGivesAnOldTextForTheCurrentOne() throws IOException {
        write("行政复议法(2017-09-01).md", "# 中华人民共和国行政复议法\n2018年1月1日 施行\n<!-- INFO END -->\n第二十条 旧文。");
        load();
        JsonNode answer = article("行政复议法#20", "").body();

        assertThat(answer.path("text").isNull())
                .as("the index knows the version of 2024")
                .isTrue();
        assertThat(answer.path("note").asString()).contains("不是").contains("补充导入");
        assertThat(article("行政复议法#20", "2019-01-01").body().path("text").asString())
                .isEqualTo("旧文。");
    }

    @Test
    void listsInstrumentsAndOpensTheirContents() throws IOException {
        sample();
        Visitor visitor = Visitor.to(port);
        JsonNode page = visitor.get("/api/statutes/instruments?limit=1").body();
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("items").size()).isEqualTo(1);
        JsonNode second = visitor.get("/api/statutes/instruments?limit=1&after="
                        + page.path("next").asString())
                .body();
        assertThat(second.path("items").path(0).path("key").asString()).isEqualTo("试拟办法");
        assertThat(second.path("next").isNull()).isTrue();

        JsonNode found = visitor.get("/api/statutes/instruments?q=" + encoded("接口法"))
                .body()
                .path("items")
                .path(0);
        JsonNode law = visitor.get(
                        "/api/statutes/instruments/" + found.path("id").asLong())
                .body();
        assertThat(law.path("versions").size()).isEqualTo(2);
        assertThat(law.path("shown").path("status").asString()).isEqualTo("in-force");
        assertThat(law.path("contents").path(0).path("title").asString()).isEqualTo("第一章 总则");
        assertThat(law.path("contents")
                        .path(0)
                        .path("articles")
                        .path(1)
                        .path("key")
                        .asString())
                .isEqualTo("试拟接口法#2");
        JsonNode text = visitor.get("/api/statutes/instruments/%d/text?version=%d"
                        .formatted(
                                found.path("id").asLong(),
                                law.path("shown").path("id").asLong()))
                .body();
        assertThat(text.size()).isEqualTo(2);
    }

    @Test
    void refusesListsThatAreOutOfAllMeasure() {
        Visitor visitor = Visitor.to(port);

        assertThat(visitor.get("/api/statutes/instruments?limit=0").status()).isEqualTo(422);
        assertThat(visitor.get("/api/statutes/instruments?after=%21%21").status())
                .isEqualTo(422);
        assertThat(visitor.get("/api/statutes/instruments?q=" + "a".repeat(101)).status())
                .isEqualTo(422);
        assertThat(visitor.get("/api/statutes/instruments/0").status()).isEqualTo(404);
        assertThat(visitor.get("/api/statutes/instruments?q=%25")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void checksWhatTheHouseCites() throws IOException {
        Conformance.Report before = conformance.report();
        assertThat(before.against()).isEqualTo("index");
        assertThat(before.cited()).isGreaterThan(50);
        assertThat(before.missing()).noneMatch(m -> m.key().startsWith("法律援助法#"));

        sample();
        Conformance.Report after = conformance.report();
        assertThat(after.against()).isEqualTo("library");
        assertThat(after.missing()).anySatisfy(m -> {
            assertThat(m.key()).startsWith("法律援助法#");
            assertThat(m.finding()).contains("馆藏没有");
            assertThat(m.citedBy()).isNotEmpty();
        });
        assertThat(Visitor.to(port)
                        .get("/api/statutes/citations")
                        .body()
                        .path("against")
                        .asString())
                .isEqualTo("library");
    }

    @Test
    void saysWhichRulesCiteTheArticle() {
        assertThat(article("法律援助法#31", "").body().path("citedBy").size()).isPositive();
    }

    @Test
    void tellsWhichArticlesAreListsByTheirTextOrElseByTheIndex() throws IOException {
        assertThat(lists()).contains("法律援助法#31", "社区矫正法实施办法#34").doesNotContain("法律援助法#43");
        assertThat(article("法律援助法#31.5", "").body().path("article").asString()).isEqualTo("第三十一条第（五）项");
        assertThat(article("法律援助法#43.2", "").body().path("article").asString()).isEqualTo("第四十三条第二款");
        write(
                "法律/法律援助法(2021-08-20).md",
                "# 中华人民共和国法律援助法\n2022年1月1日 施行\n<!-- INFO END -->\n第三十一条 一款。\n又一款。\n第四十三条 下列事项：\n（一）甲；\n（二）乙。");
        load();
        assertThat(lists()).contains("法律援助法#43", "社区矫正法实施办法#34").doesNotContain("法律援助法#31");
        assertThat(article("法律援助法#43.2", "").body().path("article").asString()).isEqualTo("第四十三条第（二）项");
    }

    private List<String> lists() {
        List<String> lists = new ArrayList<>();
        Visitor.to(port).get("/api/statutes/lists").body().forEach(key -> lists.add(key.asString()));
        return lists;
    }

    private void sample() throws IOException {
        write(
                "法律/试拟接口法(2010-01-02).md",
                "# 中华人民共和国试拟接口法\n2010年2月1日 施行\n<!-- INFO END -->\n第一条 下列事项：\n（一）旧其一；\n（二）旧其二。\n第二条 旧第二。\n第三条 依照本法第一条第一项和《行政许可法》第八十二条办理。");
        write(
                "法律/试拟接口法(2020-03-04).md",
                "# 中华人民共和国试拟接口法\n2020年5月1日 施行\n<!-- INFO END -->\n## 第一章 总则\n第一条 新。\n第二条 依照本法第一条第一项和《行政许可法》第八十二条办理。");
        write("部门规章/司法部/试拟办法(2020-03-04).md", "# 试拟办法\n<!-- INFO END -->\n第一条 甲。");
        load();
    }

    private void load() {
        Acting.run(Actor.system("试"), () -> importing.run(folder, (done, files, articles) -> {}));
    }

    private Visitor.Answer article(String key, String date) {
        return Visitor.to(port).get("/api/statutes/" + encoded(key) + (date.isEmpty() ? "" : "?date=" + encoded(date)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
