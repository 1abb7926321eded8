package xiezhi.application.enforcement.prison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 监狱参数: figures that a province or a later rule may change, by date, each with its source and the day it was checked. */
public final class PrisonParameters {
    private static final PrisonParameters SHIPPED = read("/parameters/prison/parameters.yaml");
    private final Map<String, List<Map<String, Object>>> rows;

    private PrisonParameters(Map<String, List<Map<String, Object>>> rows) {
        this.rows = rows;
    }

    /** The parameters shipped with the program. */
    public static PrisonParameters shipped() {
        return SHIPPED;
    }

    public BigDecimal decimal(String name, LocalDate day) {
        return new BigDecimal(text(row(name, day), "value"));
    }

    public int number(String name, LocalDate day) {
        return decimal(name, day).intValueExact();
    }

    /** The value under a further key, for example of a treatment level. */
    public int number(String name, String key, LocalDate day) {
        Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(row(name, day).get("values"), name);
        return Integer.parseInt(
                Objects.requireNonNull(values.get(key), () -> name + "." + key).toString());
    }

    /** The article or notice that set the value of the day. */
    public String basis(String name, LocalDate day) {
        return text(row(name, day), "basis");
    }

    private Map<String, Object> row(String name, LocalDate day) {
        List<Map<String, Object>> known = rows.getOrDefault(name, List.of());
        return known.stream()
                .filter(row -> !day.isBefore(LocalDate.parse(text(row, "from"))))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("prison/parameters.yaml has no " + name));
    }

    private static String text(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), () -> "prison/parameters.yaml: a row lacks " + key)
                .toString();
    }

    private static PrisonParameters read(String resource) {
        try (InputStream in = Objects.requireNonNull(PrisonParameters.class.getResourceAsStream(resource), resource)) {
            return new PrisonParameters(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
