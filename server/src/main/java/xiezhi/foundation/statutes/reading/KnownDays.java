package xiezhi.foundation.statutes.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 已知施行日: days in force that stand in a decision on an amendment and not in the text ({@code statutes/in-force.yaml}). */
final class KnownDays {
    private static final List<Row> ROWS = load();

    private KnownDays() {}

    private record Row(@Nullable String name, @Nullable String note, LocalDate dated, LocalDate effective) {
        boolean fits(String key, TitleNote title) {
            return dated.equals(title.dated())
                    && (name == null || name.equals(key))
                    && (note == null || title.history().stream().anyMatch(line -> line.contains(note)));
        }
    }

    static Optional<LocalDate> of(String key, TitleNote note) {
        return ROWS.stream()
                .filter(row -> row.fits(key, note))
                .map(Row::effective)
                .findFirst();
    }

    private static List<Row> load() {
        try (InputStream in = Objects.requireNonNull(KnownDays.class.getResourceAsStream("/statutes/in-force.yaml"))) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream()
                    .map(r -> new Row(text(r, "name"), text(r, "note"), day(r, "dated"), day(r, "effective")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    private static LocalDate day(Map<String, Object> row, String key) {
        return ((java.util.Date) Objects.requireNonNull(row.get(key)))
                .toInstant()
                .atOffset(java.time.ZoneOffset.UTC)
                .toLocalDate();
    }
}
