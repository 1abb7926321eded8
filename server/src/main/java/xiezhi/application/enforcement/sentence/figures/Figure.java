package xiezhi.application.enforcement.sentence.figures;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import xiezhi.kernel.fault.Unfit;

/**
 * 参数: the values of one name that hold from a day on.
 *
 * @param basis the article that set them
 * @param verified what is known of the values: the day on which somebody compared them, or that a lawyer still has to
 */
public record Figure(String name, LocalDate from, String basis, String verified, Map<String, String> values) {
    private static final Set<String> AROUND = Set.of("from", "basis", "verified");

    public Figure {
        values = Map.copyOf(values);
    }

    static Figure read(String name, Map<String, Object> row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.forEach((key, value) -> {
            if (!AROUND.contains(key)) {
                values.put(key, value.toString());
            }
        });
        return new Figure(name, LocalDate.parse(told(row, "from")), told(row, "basis"), told(row, "verified"), values);
    }

    private static String told(Map<String, Object> row, String key) {
        return Objects.requireNonNull(row.get(key), key).toString();
    }

    Figure with(Map<String, String> changed, LocalDate since) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        changed.forEach((key, value) -> {
            if (merged.put(key, value) == null) {
                throw Unfit.because("参数 %s 没有名为 %s 的数值".formatted(name, key));
            }
        });
        return new Figure(name, since, basis, verified, merged);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return value;
    }

    public Period period(String key) {
        return Period.parse(text(key));
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }
}
