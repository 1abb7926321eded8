package xiezhi.foundation.statutes.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 推算有效期间: a version ends when the next one begins, or on the day on which another instrument ends it. */
final class Spans {
    private static final List<String> COURTS = List.of("", "最高人民法院", "最高人民检察院", "最高人民法院、最高人民检察院");

    private Spans() {}

    /** 版本: of the instrument with this key. */
    record Version(
            long id,
            String key,
            @Nullable LocalDate dated,
            @Nullable LocalDate effective,
            boolean withdrawn) {
        LocalDate begins() {
            return effective != null ? effective : dated != null ? dated : LocalDate.MIN;
        }
    }

    /** 终止: versions of the instrument of that name end on the day, because it was repealed or because a newer version came. */
    record End(String name, LocalDate day, boolean repealed) {}

    static List<Span> of(Map<String, List<Version>> byKey, List<End> ends) {
        List<Span> spans = new ArrayList<>();
        for (Map.Entry<String, List<Version>> instrument : byKey.entrySet()) {
            List<End> own = ends.stream()
                    .filter(end -> target(end.name(), byKey)
                            .filter(instrument.getKey()::equals)
                            .isPresent())
                    .sorted(Comparator.comparing(End::day))
                    .toList();
            spans.addAll(of(instrument.getValue(), own));
        }
        return spans;
    }

    /** Interpretations are often named without their court. */
    private static Optional<String> target(String name, Map<String, List<Version>> known) {
        return COURTS.stream()
                .map(court -> court + name)
                .filter(known::containsKey)
                .findFirst();
    }

    private static Stream<Version> sorted(List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(Version::begins)
                        .thenComparing(v -> v.dated() == null ? LocalDate.MIN : v.dated())
                        .thenComparing(Version::id));
    }

    private static List<Span> of(List<Version> versions, List<End> ends) {
        List<Version> ordered = sorted(versions).toList();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Version version = ordered.get(i);
            LocalDate next = i + 1 < ordered.size() ? ordered.get(i + 1).effective() : null;
            End end = ends.stream()
                    .filter(e -> e.day().isAfter(version.begins()))
                    .findFirst()
                    .orElse(null);
            if (end != null && (next == null || end.day().isBefore(next))) {
                spans.add(new Span(version.id(), end.day(), end.repealed() || version.withdrawn()));
            } else {
                spans.add(new Span(version.id(), next, version.withdrawn()));
            }
        }
        return spans;
    }
}
