package xiezhi.foundation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.kernel.identity.Money;

/**
 * 参数: the figures of a room that a legislature, a province or a facility may change, by date, each with the article that set it. They stand in
 * {@code parameters/<room>/parameters.yaml}; of each name the last row that has begun is in force on the day of the fact.
 */
public final class Parameters {
    private static final Map<String, Parameters> KNOWN = new ConcurrentHashMap<>();
    private final String file;
    private final Map<String, List<Map<String, Object>>> rows;

    private Parameters(String file, Map<String, List<Map<String, Object>>> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** The parameters of the room, as shipped. */
    public static Parameters of(String room) {
        return KNOWN.computeIfAbsent(room, name -> read("/parameters/%s/parameters.yaml".formatted(name)));
    }

    public int number(String name, LocalDate day) {
        return decimal(name, day).intValueExact();
    }

    public BigDecimal decimal(String name, LocalDate day) {
        return new BigDecimal(words(name, day));
    }

    public Money money(String name, LocalDate day) {
        return Money.of(words(name, day));
    }

    /** The sum under a further key. */
    public Money money(String name, String key, LocalDate day) {
        return Money.of(words(name, key, day));
    }

    /** All rows of the name, of every date, where each is a small table of its own. */
    public List<Map<String, Object>> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** A term such as {@code P1Y6M}. */
    public Period period(String name, LocalDate day) {
        return Period.parse(words(name, day));
    }

    /** Whether the switch is on. */
    public boolean on(String name, LocalDate day) {
        return Boolean.parseBoolean(words(name, day));
    }

    /** The value as it is written. */
    public String words(String name, LocalDate day) {
        return text(row(name, day), "value");
    }

    /** The value under a further key, for example of a level of treatment. */
    public String words(String name, String key, LocalDate day) {
        Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(row(name, day).get("values"), name + " has no values");
        return Objects.requireNonNull(values.get(key), () -> name + "." + key).toString();
    }

    /** The article or notice that set the value of the day. */
    public String basis(String name, LocalDate day) {
        return text(row(name, day), "basis");
    }

    private Map<String, Object> row(String name, LocalDate day) {
        return rows.getOrDefault(name, List.of()).stream()
                .filter(row -> !day.isBefore(LocalDate.parse(text(row, "from"))))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new IllegalStateException("%s has no value on %s; add a row to %s".formatted(name, day, file)));
    }

    private String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> file + ": a row lacks " + key)
                .toString();
    }

    private static Parameters read(String resource) {
        try (InputStream in = Objects.requireNonNull(Parameters.class.getResourceAsStream(resource), resource)) {
            return new Parameters(resource, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
