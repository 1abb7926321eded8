package xiezhi.foundation.statutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.foundation.statutes.reading.Provisions;

/**
 * 分项条文: articles of a single paragraph that lists items. After such an article the first figure of a key is an item (项) and no paragraph
 * (款): {@code 法律援助法#31.5} is 第三十一条第（五）项. As the shipped index marks them.
 */
public final class ListedArticles {
    private static final Set<String> MARKED = read();

    private ListedArticles() {}

    /** @param article key of the whole article, {@code 法律援助法#31} */
    public static boolean marked(String article) {
        return MARKED.contains(article);
    }

    /** Whether the text of an article is such a one. */
    public static boolean isOne(String text) {
        return Provisions.of(text).isOneList();
    }

    private static Set<String> read() {
        try (InputStream in = new ClassPathResource("docs/statutes.yaml").getInputStream()) {
            List<Map<String, Object>> instruments = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return instruments.stream().flatMap(ListedArticles::marks).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> marks(Map<String, Object> instrument) {
        String lists = String.valueOf(instrument.getOrDefault("lists", ""));
        return Stream.of(lists.split(" "))
                .filter(article -> !article.isEmpty())
                .map(article -> instrument.get("key") + "#" + article);
    }
}
