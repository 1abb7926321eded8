package xiezhi.foundation.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import xiezhi.foundation.statutes.reading.InstrumentReader;
import xiezhi.foundation.statutes.reading.ReadArticle;
import xiezhi.foundation.statutes.reading.ReadInstrument;

@DisplayName("分项条文: 款 or 项 after an article")
class ListedArticlesTest {

    @ParameterizedTest(name = "{0} is said {1}")
    @CsvSource({
        "法律援助法#31.5, 第三十一条第（五）项",
        "法律援助法#43.2, 第四十三条第二款",
        "社区矫正法#29.1.3, 第二十九条第一款第（三）项",
        "社区矫正法#29.1.3.2, 第二十九条第一款第（三）项第二目",
        "法律援助法#31.5.2, 第三十一条第（五）项第二目",
        "刑法#133-1, 第一百三十三条之一",
        "某法#附件1-3, 附件1-3"
    })
    void saysAKeyInWords(String key, String words) {
        CitationKey cited = CitationKey.of(key).orElseThrow();
        assertThat(cited.said(ListedArticles.marked(cited.whole()))).isEqualTo(words);
    }

    @Test
    void tellsAListFromParagraphs() {
        assertThat(ListedArticles.isOne("下列事项：\n（一）甲；\n（二）乙。")).isTrue();
        assertThat(ListedArticles.isOne("下列事项：\n（一）甲；\n（二）乙。\n前款规定不适用。")).isFalse();
        assertThat(ListedArticles.isOne("甲。\n乙。")).isFalse();
        assertThat(ListedArticles.isOne("甲。")).isFalse();
    }

    /** Looks at a real collection, where there is one, under XIEZHI_SHARED_DATA or beside the repository. */
    @Test
    void marksWhatTheTextsShow() throws IOException {
        String shared = System.getenv("XIEZHI_SHARED_DATA");
        Path folder = Path.of(shared == null ? "../../shared/data" : shared).resolve("statutes");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no collection of statutes at " + folder.toAbsolutePath());
        List<Map<String, Object>> index = new Yaml().load(new ClassPathResource("docs/statutes.yaml").getInputStream());
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Map<String, Object> entry : index) {
            Optional<ReadInstrument> text = latest(folder, String.valueOf(entry.get("name")));
            LocalDate since = Optional.ofNullable(entry.get("since"))
                    .map(day -> LocalDate.ofInstant(((java.util.Date) day).toInstant(), java.time.ZoneOffset.UTC))
                    .orElse(LocalDate.MIN);
            if (entry.containsKey("until")
                    || text.map(t -> t.inForce().day())
                            .filter(day -> !day.isBefore(since))
                            .isEmpty()) {
                continue;
            }
            Map<?, ?> articles = (Map<?, ?>) entry.get("articles");
            for (ReadArticle article : text.get().articles()) {
                String key = entry.get("key") + "#" + article.number();
                if (articles.containsKey(article.number())) {
                    looked++;
                    if (ListedArticles.isOne(article.text()) != ListedArticles.marked(key)) {
                        wrong.add(key);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(100);
    }

    private static Optional<ReadInstrument> latest(Path folder, String name) throws IOException {
        String file = name.replace("中华人民共和国", "");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().matches("(中华人民共和国)?" + file + "(\\(.*\\))?\\.md"))
                    .sorted()
                    .reduce((earlier, later) -> later)
                    .flatMap(path -> {
                        try {
                            return InstrumentReader.read(folder.relativize(path).toString(), Files.readAllBytes(path))
                                    .instrument();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    });
        }
    }
}
