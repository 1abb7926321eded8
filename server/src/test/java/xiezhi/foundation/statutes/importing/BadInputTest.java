package xiezhi.foundation.statutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.Passage;
import xiezhi.foundation.statutes.reading.ChineseNumber;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("坏的来源: what is odd is kept and told of, what is no text is refused, and the rest of the folder comes in")
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String HEAD = "# 某试法\n2020年1月2日 某会通过\n2020年3月1日 施行\n<!-- INFO END -->\n";
    private static final String PLAIN = HEAD + "第一条 饲养动物的人应当看管动物。\n第二条 本法自2020年3月1日起施行。\n";

    @Autowired
    Importing importing;

    @Autowired
    Runs runs;

    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithAnEmptyLibrary() {
        jdbc.sql("delete from statutes.file").update();
        jdbc.sql("delete from statutes.instrument").update();
        jdbc.sql("delete from statutes.import_problem").update();
    }

    @Test
    void keepsAnInstrumentWithoutDatesAndSaysThatItsDaysAreUnknown() {
        write("无日期法.md", "# 无日期法\n<!-- INFO END -->\n第一条 甲。\n第二条 乙。");
        write("无标记法.md", "# 无标记法\n\n第一条 甲。");
        run();

        Passage first = library.byKey("无日期法#1", TODAY).orElseThrow();
        assertThat(first.effective()).isNull();
        assertThat(first.status()).isEqualTo("undated");
        assertThat(problems("CHECK"))
                .extracting(Problem::path, Problem::kind)
                .contains(tuple("无日期法.md", "NO_DATES"), tuple("无标记法.md", "NO_DATES"));
        assertThat(problems("CHECK")).allSatisfy(p -> assertThat(p.advice()).isNotBlank());
    }

    @Test
    void readsTheArticlesOfMalformedMarkdownAndLosesNoWord() {
        write("坏.md", """
                ##某试法
                <!-- 未闭合的注释
                2020年1月2日 某会通过
                ####第一章总则
                **第一条** 甲应当**看管**动物。
                | 项目 | 数额 |
                | --- | --- |
                | 罚款 | 一百元 |
                ```
                第二条 乙 <b>不得</b> [链接](http://例.测试) 放任。
                ```
                #第三条　丙。
                >第四条 丁。
                """);
        assertThat(run().refused()).isZero();

        String all = jdbc.sql("select string_agg(number || ' ' || text, ' ' order by ordinal) from statutes.article")
                .query(String.class)
                .single();
        assertThat(all).contains("1 ", "2 ", "3 ", "看管", "一百元", "<b>不得</b>", "放任", "丙。", "丁。");
        assertThat(problems("CHECK")).extracting(Problem::kind).contains("NO_TITLE");
    }

    @ParameterizedTest
    @CsvSource({"GB18030, GB18030", "GBK, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-8, "})
    void readsEachEncodingToTheSameTexts(String written, String told) {
        boolean marked = written.startsWith("UTF");
        write("某试法.md", ((marked ? "\uFEFF" : "") + PLAIN).getBytes(Charset.forName(written)));
        run();

        assertThat(library.byKey("某试法#1", TODAY).orElseThrow().text()).isEqualTo("饲养动物的人应当看管动物。");
        assertThat(problems("NOTE"))
                .extracting(Problem::finding)
                .satisfies(found -> assertThat(String.join(" ", found)).contains(told == null ? "" : "编码为 " + told));
    }

    @Test
    void refusesHalfATextAndSomethingElseUnderATextsName() throws IOException {
        byte[] whole = PLAIN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length + 3);
        cut[whole.length] = (byte) 0xE6; // two thirds of a character, then a byte that begins none
        cut[whole.length + 1] = (byte) 0x9D;
        cut[whole.length + 2] = (byte) 0xFF;
        write("断.md", cut);
        write("包.md", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 0, (byte) 0xFF, (byte) 0xD8, 1, 2});
        write("好法.md", PLAIN.replace("某试法", "好法"));
        Files.createSymbolicLink(folder.resolve("圈"), folder);
        Files.createSymbolicLink(folder.resolve("空.md"), folder.resolve("没有"));

        RunReport report = run();

        assertThat(library.byKey("好法#1", TODAY)).isPresent();
        assertThat(report.state()).isEqualTo("done");
        assertThat(problems("REFUSED"))
                .extracting(Problem::path)
                .contains("断.md", "包.md", "空.md", "圈")
                .doesNotContain("好法.md");
        assertThat(problems("REFUSED")).allSatisfy(p -> assertThat(p.advice()).isNotBlank());
    }

    @Test
    void tellsTwoTextsOfOneDayFromCopies() {
        write("甲/某试法.md", PLAIN);
        write("乙/某试法.md", PLAIN);
        write("丙/某试法.md", PLAIN.replace("看管动物", "拴住动物"));
        run();

        assertThat(problems("NOTE")).extracting(Problem::kind).containsOnlyOnce("SAME_AS_ANOTHER");
        assertThat(problems("CHECK")).extracting(Problem::kind).contains("SAME_DAY_OTHER_TEXT");
        assertThat(library.size()).isEqualTo(4);
        assertThat(library.byKey("某试法#1", TODAY)).isPresent();
    }

    @Test
    void keepsArticlesThatAreOutOfOrderOrNumberedTwice() {
        write("乱.md", HEAD + "第三条 丙。\n第一条 甲。\n第二条 乙。\n第二条 又乙。\n第九十九条 末。\n第十条之一 插。\n第九九条 怪。\n第〇条 零。");
        run();

        assertThat(jdbc.sql("select string_agg(text, '' order by ordinal) from statutes.article")
                        .query(String.class)
                        .single())
                .contains("丙。", "甲。", "乙。", "又乙。", "末。", "插。", "怪。", "零。");
        assertThat(library.byKey("某试法#1", TODAY).orElseThrow().text()).isEqualTo("甲。");
        assertThat(library.byKey("某试法#2", TODAY).orElseThrow().text()).isEqualTo("乙。");
        assertThat(problems("CHECK")).extracting(Problem::kind).contains("OUT_OF_ORDER", "NUMBER_TWICE");
    }

    @Test
    void takesTenMegabytesInManyArticlesOrInOneLineWithoutLosingTime() {
        StringBuilder many = new StringBuilder("# 长法\n<!-- INFO END -->\n");
        for (int i = 1; i <= 220; i++) {
            many.append("第%s条 %s。\n".formatted(ChineseNumber.of(i), "甲乙丙丁戊己庚辛".repeat(2_000)));
        }
        write("长法.md", many.toString());
        write("一行法.md", "# 一行法\n<!-- INFO END -->\n第一条 " + "甲、乙（一）丙；第".repeat(400_000) + "。");
        write("长名法.md", "# " + "很长".repeat(20_000) + "法\n<!-- INFO END -->\n第一条 甲。");
        write("超.md", new byte[25 * 1024 * 1024]);
        long from = System.nanoTime();

        RunReport report = run();

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(60));
        assertThat(report.articles()).isGreaterThanOrEqualTo(221);
        assertThat(library.byKey("一行法#1", TODAY).orElseThrow().text()).hasSizeGreaterThan(3_000_000);
        assertThat(problems("REFUSED")).extracting(Problem::path).contains("超.md");
    }

    private RunReport run() {
        return Acting.as(Actor.system("试"), () -> importing.run(folder, (done, files, articles) -> {}));
    }

    private List<Problem> problems(String weight) {
        return runs.problems(List.of(weight), "", 100);
    }

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
