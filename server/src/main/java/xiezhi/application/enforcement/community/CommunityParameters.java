package xiezhi.application.enforcement.community;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 社区矫正参数: figures that the legislature, the ministry or a province may change, by date, each with its article. */
public final class CommunityParameters {
    private static final CommunityParameters SHIPPED = read("/parameters/community/parameters.yaml");

    private final Map<String, List<Map<String, Object>>> rows;

    private CommunityParameters(Map<String, List<Map<String, Object>>> rows) {
        this.rows = rows;
    }

    /** The value of the parameter on the day. */
    public static int number(String name, LocalDate day) {
        return Integer.parseInt(text(row(name, day), "value"));
    }

    /** Whether the switch is on, on the day. */
    public static boolean on(String name, LocalDate day) {
        return Boolean.parseBoolean(text(row(name, day), "value"));
    }

    /** The value of the parameter on the day, as it is written: a term such as {@code P7D}. */
    public static String words(String name, LocalDate day) {
        return text(row(name, day), "value");
    }

    /** The article that set the value of the day. */
    public static String basis(String name, LocalDate day) {
        return text(row(name, day), "basis");
    }

    private static Map<String, Object> row(String name, LocalDate day) {
        return SHIPPED.rows.getOrDefault(name, List.of()).stream()
                .filter(row -> !day.isBefore(LocalDate.parse(text(row, "from"))))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new IllegalStateException(name + " has no value on " + day + "; add a row to parameters.yaml"));
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> "community/parameters.yaml: a row lacks " + key)
                .toString();
    }

    private static CommunityParameters read(String resource) {
        try (InputStream in = Objects.requireNonNull(CommunityParameters.class.getResourceAsStream(resource), resource)) {
            return new CommunityParameters(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
