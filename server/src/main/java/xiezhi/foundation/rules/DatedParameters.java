package xiezhi.foundation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * 参数: a room's figures that the legislature or a province may change, by date, each with its basis and the day it was checked
 * ({@code parameters/<room>/parameters.yaml}). The last row that has begun on the day is in force.
 */
public final class DatedParameters {
    private static final Map<String, DatedParameters> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final Map<String, List<Map<String, Object>>> rows;

    private DatedParameters(String room, Map<String, List<Map<String, Object>>> rows) {
        this.room = room;
        this.rows = rows;
    }

    /** The parameters that the room ships. */
    public static DatedParameters of(String room) {
        return ROOMS.computeIfAbsent(room, DatedParameters::read);
    }

    /** The whole number of the parameter on the day. */
    public int number(String name, LocalDate day) {
        return Integer.parseInt(text(name, day));
    }

    /** The value of the parameter on the day, as written. */
    public String text(String name, LocalDate day) {
        return field(name, "value", day);
    }

    /** The article that set the value of the day. */
    public String basis(String name, LocalDate day) {
        return field(name, "basis", day);
    }

    private String field(String name, String key, LocalDate day) {
        Object value = row(name, day).get(key);
        return Objects.requireNonNull(value, () -> "%s: %s lacks %s".formatted(room, name, key))
                .toString();
    }

    private Map<String, Object> row(String name, LocalDate day) {
        return rows.getOrDefault(name, List.of()).stream()
                .filter(row -> !day.isBefore(LocalDate.parse(String.valueOf(row.get("from")))))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(
                        "%s: %s has no value on %s; add a row to parameters.yaml".formatted(room, name, day)));
    }

    private static DatedParameters read(String room) {
        String file = "/parameters/%s/parameters.yaml".formatted(room);
        try (InputStream in = Objects.requireNonNull(DatedParameters.class.getResourceAsStream(file), file)) {
            return new DatedParameters(room, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
