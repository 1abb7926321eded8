package xiezhi.kernel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * 例: one worked case of an examples file, {@code rules/<rule>.yaml}.
 *
 * @param then the value, or those parts of it that matter; null when the facts are refused
 * @param because articles that must stand among the reasons
 * @param unfit the fields that are refused, in order
 */
record Example(
        String file,
        String name,
        String law,
        Map<String, Object> given,
        Object then,
        List<String> because,
        List<String> unfit) {

    static Stream<Example> of(String file) {
        InputStream stream =
                Objects.requireNonNull(Example.class.getResourceAsStream("/rules/" + file + ".yaml"), file);
        List<Map<String, Object>> rows = yaml().load(stream);
        return rows.stream().map(row -> read(file, row));
    }

    @SuppressWarnings("unchecked")
    private static Example read(String file, Map<String, Object> row) {
        List<String> keys = new ArrayList<>(row.keySet());
        keys.removeAll(List.of("case", "law", "given", "then", "because", "unfit"));
        if (!keys.isEmpty() || row.containsKey("then") == row.containsKey("unfit") || row.get("law") == null) {
            throw new IllegalStateException(
                    file + ": " + row + " is no example; it has a case, a law, given, and then or unfit");
        }
        return new Example(
                file,
                (String) row.get("case"),
                (String) row.get("law"),
                (Map<String, Object>) row.get("given"),
                row.get("then"),
                (List<String>) row.getOrDefault("because", List.of()),
                (List<String>) row.get("unfit"));
    }

    /** YAML whose dates stay text, as in JSON. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver resolver = new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
                if (tag != Tag.TIMESTAMP) {
                    super.addImplicitResolver(tag, regexp, first, limit);
                }
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, resolver);
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
