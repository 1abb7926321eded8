package xiezhi.application.publicservice.assistant;

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

/** 机器人参数: how sure is sure enough, and how long what was saved with consent is kept; by date. */
public final class AssistantParameters {
    private static final AssistantParameters SHIPPED = read("/parameters/assistant/parameters.yaml");
    private final Map<String, List<Map<String, Object>>> rows;

    private AssistantParameters(Map<String, List<Map<String, Object>>> rows) {
        this.rows = rows;
    }

    public static AssistantParameters shipped() {
        return SHIPPED;
    }

    /** A share of one, {@code 0.75}. */
    public double share(String name, LocalDate day) {
        return Double.parseDouble(value(name, day));
    }

    /** A number of days. */
    public int days(String name, LocalDate day) {
        return Integer.parseInt(value(name, day));
    }

    private String value(String name, LocalDate day) {
        return rows.getOrDefault(name, List.of()).stream()
                .filter(row -> !day.isBefore(LocalDate.parse(String.valueOf(row.get("from")))))
                .reduce((earlier, later) -> later)
                .map(row -> String.valueOf(row.get("value")))
                .orElseThrow(() ->
                        new IllegalStateException(name + " has no value on " + day + "; add a row to parameters.yaml"));
    }

    private static AssistantParameters read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(AssistantParameters.class.getResourceAsStream(resource), resource)) {
            return new AssistantParameters(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
