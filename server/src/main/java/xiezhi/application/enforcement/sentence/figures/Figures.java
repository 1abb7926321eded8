package xiezhi.application.enforcement.sentence.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import xiezhi.kernel.fault.Unfit;

/** 参数集: named figures by date. A rule takes the one of the day of its fact; two sets can be compared over a whole population. */
public final class Figures {
    private static final Figures SHIPPED = read("/parameters/sentence/parameters.yaml");

    private final Map<String, List<Figure>> rows;

    private Figures(Map<String, List<Figure>> rows) {
        this.rows = rows;
    }

    /** The figures shipped with the program. */
    public static Figures shipped() {
        return SHIPPED;
    }

    /** The figure that is in force on the day, if the law knew one then. */
    public Optional<Figure> find(String name, LocalDate day) {
        Figure found = null;
        for (Figure figure : rows.getOrDefault(name, List.of())) {
            found = day.isBefore(figure.from()) ? found : figure;
        }
        return Optional.ofNullable(found);
    }

    /** The figure that is in force on the day. */
    public Figure at(String name, LocalDate day) {
        return find(name, day).orElseThrow(() -> Unfit.because("%s时没有参数%s: 该日以前适用旧规定, 本规则不作判断".formatted(day, name)));
    }

    /** All figures under names that begin so, in order of name and date. */
    public List<Figure> under(String prefix) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .flatMap(row -> row.getValue().stream())
                .toList();
    }

    /**
     * The same figures with some values changed from a day on: what would change if the law did.
     *
     * @param changes value by place, {@code commutation.C3#start} to {@code P3Y}
     */
    public Figures with(Map<String, String> changes, LocalDate since) {
        Map<String, List<Figure>> changed = new LinkedHashMap<>(rows);
        Map<String, Map<String, String>> byName = changes.keySet().stream()
                .collect(Collectors.groupingBy(
                        place -> part(place, 0),
                        LinkedHashMap::new,
                        Collectors.toMap(place -> part(place, 1), changes::get)));
        byName.forEach((name, values) -> {
            Figure last = find(name, since).orElseThrow(() -> Unfit.because("没有名为 %s 的参数".formatted(name)));
            List<Figure> dated = new ArrayList<>(changed.getOrDefault(name, List.of()));
            dated.removeIf(figure -> !figure.from().isBefore(since));
            dated.add(last.with(values, since));
            changed.put(name, List.copyOf(dated));
        });
        return new Figures(changed);
    }

    private static String part(String place, int index) {
        String[] parts = place.split("#", -1);
        if (parts.length != 2) {
            throw Unfit.because("参数变动应当写成 名称#数值名, 例如 commutation.C3#start; 现在是 " + place);
        }
        return parts[index];
    }

    private static Figures read(String resource) {
        try (InputStream in = Objects.requireNonNull(Figures.class.getResourceAsStream(resource), resource)) {
            Map<String, List<Map<String, Object>>> raw = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Function<Map.Entry<String, List<Map<String, Object>>>, List<Figure>> dated = row -> row.getValue().stream()
                    .map(values -> Figure.read(row.getKey(), values))
                    .toList();
            return new Figures(raw.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, dated, (a, b) -> a, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
