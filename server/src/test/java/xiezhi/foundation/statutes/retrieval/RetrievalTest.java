package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.foundation.statutes.Retrieval.Filter;
import xiezhi.foundation.statutes.Retrieval.Hit;
import xiezhi.foundation.statutes.RightOfWay;

@DisplayName("检索: articles for everyday questions, on a small invented library")
class RetrievalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final SmallLibrary library = SmallLibrary.invented();
    private final RightOfWay way = new RightOfWay();

    @TempDir
    Path data;

    private Indexing indexing;
    private HybridRetrieval retrieval;

    @BeforeEach
    void index() {
        indexing = new Indexing(library, way, data);
        indexing.follow(library.revision());
        retrieval = new HybridRetrieval(indexing, way);
    }

    @AfterEach
    void close() throws InterruptedException {
        indexing.close();
    }

    private List<String> keys(String question) {
        return retrieval.search(question, TODAY, Filter.NONE, 10).stream()
                .map(Hit::key)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"老板欠薪怎么办, 试拟劳务法#1", "前夫不让我看孩子, 试拟家事法#7", "被邻居家的狗咬伤了谁负责, 试拟动物法#3", "夫妻离婚怎么分财产, 试拟家事法#8"})
    void findsTheArticleForAQuestionInEverydayWords(String question, String key) {
        assertThat(keys(question)).first().isEqualTo(key);
    }

    @Test
    void findsTheWordingOfTheDayAndSaysHowItStands() {
        Hit old = retrieval
                .search("拖欠劳动报酬", LocalDate.of(2015, 6, 1), Filter.NONE, 1)
                .getFirst();
        Hit now = retrieval.search("拖欠劳动报酬", TODAY, Filter.NONE, 1).getFirst();

        assertThat(old.passage().text()).contains("按月支付");
        assertThat(now.passage().text()).contains("加付赔偿金");
        assertThat(now.passage().status()).isEqualTo("in-force");
        assertThat(retrieval.search("拖欠劳动报酬", TODAY, new Filter(null, null, "superseded"), 5))
                .extracting(hit -> hit.passage().text())
                .containsExactly("用工单位应当按月支付劳动报酬, 不得拖欠。");
    }

    @Test
    void whereTheTextInForceIsNotHeldTheLastOneIsShownAndMarked() {
        library.add("试拟狱政法", "48", "第四十八条", "服刑人员在监狱服刑期间可以会见亲属。", "2010-01-01", "2013-01-01");
        library.add("试拟狱政法", "48", "第四十八条", "服刑人员可以会见亲属和监护人。", "2013-01-01", "2026-11-01");
        indexing.follow(library.revision());
        Filter latest = new Filter(null, null, Filter.LATEST);

        assertThat(keys("坐牢的人能不能见家里人")).doesNotContain("试拟狱政法#48");
        Hit shown = retrieval.search("坐牢的人能不能见家里人", TODAY, latest, 5).getFirst();
        assertThat(shown.passage().text()).isEqualTo("服刑人员可以会见亲属和监护人。");
        assertThat(shown.passage().status()).isEqualTo("superseded");
        assertThat(retrieval.search("试拟狱政法第四十八条", TODAY, latest, 1).getFirst().passage())
                .isEqualTo(shown.passage());
        assertThat(retrieval.search("拖欠劳动报酬", TODAY, latest, 10))
                .as("of what is held in force nothing old is shown")
                .extracting(hit -> hit.passage().text())
                .doesNotContain("用工单位应当按月支付劳动报酬, 不得拖欠。");
    }

    @Test
    void narrowsByKindAndIssuer() {
        assertThat(retrieval.search("狗咬人", TODAY, new Filter("法律", null, null), 10))
                .extracting(Hit::key)
                .isNotEmpty()
                .doesNotContain("试拟动物法#3");
        assertThat(retrieval.search("狗咬人", TODAY, new Filter(null, "别的机关", null), 10))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"试拟家事法第七条", "试拟家事法第7条", "中华人民共和国试拟家事法第七条", "请问《试拟家事法》第７条怎么说", "试拟家事法七条", "试拟家事法#7"})
    void takesACitationAtItsWord(String question) {
        Hit first = retrieval.search(question, TODAY, Filter.NONE, 5).getFirst();

        assertThat(first.key()).isEqualTo("试拟家事法#7");
        assertThat(first.confidence()).isEqualTo(1);
    }

    @Test
    void saysThatAnArticleDoesNotExist() {
        assertThat(retrieval.absent("试拟家事法第1261条是什么", TODAY)).containsExactly("试拟家事法#1261");
        assertThat(retrieval.absent("试拟家事法第七条是什么", TODAY)).isEmpty();
        assertThat(retrieval.search("试拟家事法第1261条", TODAY, Filter.NONE, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?!*+-&&||(){}[]^\"~:\\/",
                "😀😀",
                "AND OR NOT",
                "text:*",
                "ĀBC 한국어 العربية",
                "\u0000\u0001",
                "'; drop table x; --"
            })
    void bearsAnyInput(String question) {
        assertThat(retrieval.search(question, TODAY, Filter.NONE, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void bearsTenThousandCharacters() {
        assertThat(keys("我养的狗咬了人".repeat(1_500))).first().isEqualTo("试拟动物法#3");
    }

    @Test
    void isSureOfWhatItKnowsAndNotOfTheWeather() {
        double known = retrieval
                .search("饲养的狗造成他人损害谁承担责任", TODAY, Filter.NONE, 1)
                .getFirst()
                .confidence();
        double weather = retrieval.search("明天会不会下雨", TODAY, Filter.NONE, 1).stream()
                .mapToDouble(Hit::confidence)
                .findFirst()
                .orElse(0);

        assertThat(known).isGreaterThan(weather);
    }

    @Test
    void growsWithTheLibraryAndComputesNoVectorTwice() throws IOException {
        Path file = data.resolve("statutes/vectors.bin");
        long before = Files.size(file);
        library.add("试拟水法", "5", "第五条", "取用地下水应当申请取水许可。", "2020-01-01", null);
        indexing.follow(library.revision());

        assertThat(keys("打井取水要办什么手续")).first().isEqualTo("试拟水法#5");
        assertThat(Files.size(file) - before).isEqualTo(before / 6);
        assertThat(indexing.progress()).isEqualTo(new Indexing.Progress("ready", library.revision(), 7, 7, true));
    }

    @Test
    void goesOnAfterACrashInTheMiddleOfARecord() throws Exception {
        Path file = data.resolve("statutes/vectors.bin");
        indexing.close();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 100));

        indexing = new Indexing(library, way, data);
        indexing.follow(library.revision());
        retrieval = new HybridRetrieval(indexing, way);

        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(keys("前夫不让我看孩子")).first().isEqualTo("试拟家事法#7");
    }
}
