package xiezhi.application.government.legalaid.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.kernel.identity.Money;

/** 法律援助参数: figures that the legislature or a province may change, by date, each with its source and the day it was checked. */
public final class AidParameters {
    private static final AidParameters SHIPPED = read("/parameters/legalaid/parameters.yaml");

    private final Map<String, List<Map<String, Object>>> rows;

    private AidParameters(Map<String, List<Map<String, Object>>> rows) {
        this.rows = rows;
    }

    /** The parameters shipped with the program. */
    public static AidParameters shipped() {
        return SHIPPED;
    }

    /** The value of the parameter on the day. */
    public int number(String name, LocalDate day) {
        return Integer.parseInt(text(row(name, day), "value"));
    }

    /** The article or notice that set the value of the day. */
    public String basis(String name, LocalDate day) {
        return text(row(name, day), "basis");
    }

    /** The sum of the parameter on the day, under the given further key. */
    public Money money(String name, String key, LocalDate day) {
        Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(row(name, day).get("values"), name);
        Object value = Objects.requireNonNull(values.get(key), () -> name + "." + key);
        return Money.of(value.toString());
    }

    List<AidStandard> standards() {
        return rows.getOrDefault("economic-standard", List.of()).stream()
                .map(AidParameters::standard)
                .toList();
    }

    private Map<String, Object> row(String name, LocalDate day) {
        return rows.getOrDefault(name, List.of()).stream()
                .filter(row -> !day.isBefore(date(row, "from")))
                .reduce((earlier, later) -> later)
                .orElseThrow(() ->
                        new IllegalStateException(name + " has no value on " + day + "; add a row to parameters.yaml"));
    }

    private static AidStandard standard(Map<String, Object> row) {
        Set<AidMatter> added = ((List<?>) row.getOrDefault("adds", List.of()))
                .stream().map(name -> AidMatter.valueOf(name.toString())).collect(Collectors.toSet());
        return new AidStandard(
                text(row, "region"),
                text(row, "name"),
                date(row, "from"),
                until(row),
                Money.of(text(row, "income-cap")),
                Money.of(text(row, "asset-cap")),
                added,
                text(row, "source"),
                Boolean.TRUE.equals(row.get("demo")));
    }

    private static @Nullable LocalDate until(Map<String, Object> row) {
        return row.containsKey("until") ? date(row, "until") : null;
    }

    private static LocalDate date(Map<String, Object> row, String key) {
        return LocalDate.parse(text(row, key));
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> "parameters.yaml: a row lacks " + key)
                .toString();
    }

    private static AidParameters read(String resource) {
        try (InputStream in = Objects.requireNonNull(AidParameters.class.getResourceAsStream(resource), resource)) {
            return new AidParameters(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
