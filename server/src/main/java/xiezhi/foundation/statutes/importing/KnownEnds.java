package xiezhi.foundation.statutes.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 已知终止日: versions that ended although no imported text says so ({@code statutes/ended.yaml}). */
final class KnownEnds {
    static final List<Spans.End> ALL = load();

    private KnownEnds() {}

    private static List<Spans.End> load() {
        try (InputStream in = Objects.requireNonNull(KnownEnds.class.getResourceAsStream("/statutes/ended.yaml"))) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(KnownEnds::end).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spans.End end(Map<String, Object> row) {
        Date day = (Date) Objects.requireNonNull(row.get("day"));
        String name = String.valueOf(row.get("name"));
        return new Spans.End(name, day.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(), false);
    }
}
