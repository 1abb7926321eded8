package xiezhi.foundation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Component;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Standard;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rulebook.PublicRule;

/** 所引法条: every article that the house cites, and where: public rules, record standards, code sets, deadlines, and rules inside rooms. */
@Component
class CitedLaw {
    private final RuleShelf rules;
    private final ObjectProvider<ClockRule> clocks;
    private volatile @Nullable SortedMap<String, List<Place>> found;

    CitedLaw(RuleShelf rules, ObjectProvider<ClockRule> clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /**
     * 引用处.
     *
     * @param kind {@code rule} anybody may ask, {@code record} standard, {@code code} set, {@code deadline}, or {@code inside} a room
     */
    record Place(String kind, String name, String title) {}

    /** By citation key, read from the code once. */
    SortedMap<String, List<Place>> places() {
        SortedMap<String, List<Place>> known = found;
        if (known == null) {
            known = collect();
            found = known;
        }
        return known;
    }

    /** Who cites the article, whichever of its paragraphs. */
    List<Place> of(String instrument, String article) {
        String key = instrument + "#" + article;
        return places().entrySet().stream()
                .filter(e -> e.getKey().equals(key) || e.getKey().startsWith(key + "."))
                .flatMap(e -> e.getValue().stream())
                .distinct()
                .toList();
    }

    private SortedMap<String, List<Place>> collect() {
        SortedMap<String, List<Place>> places = new TreeMap<>();
        for (PublicRule rule : rules.rules()) {
            add(places, rule.basis().stream(), new Place("rule", rule.name(), rule.title()));
        }
        clocks.stream().forEach(c -> add(places, c.basis().stream(), new Place("deadline", c.name(), c.name())));
        classes().forEach(type -> collect(type, places));
        return places;
    }

    private static void collect(Class<?> type, SortedMap<String, List<Place>> places) {
        cited(type).forEach(key -> add(places, Stream.of(key), inside(type.getSimpleName())));
        Stream.of(type.getDeclaredMethods(), type.getDeclaredFields())
                .flatMap(Stream::of)
                .forEach(member -> add(
                        places,
                        cited((AnnotatedElement) member).stream(),
                        inside(type.getSimpleName() + "." + ((java.lang.reflect.Member) member).getName())));
        Standard standard = type.getAnnotation(Standard.class);
        if (standard != null) {
            add(places, Stream.of(standard.basis()), new Place("record", standard.code(), standard.name()));
        }
        if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
            for (Object constant : type.getEnumConstants()) {
                Labelled label = (Labelled) constant;
                String basis = label.basis();
                add(places, Stream.ofNullable(basis), new Place("code", type.getSimpleName(), label.label()));
            }
        }
    }

    private static List<String> cited(AnnotatedElement element) {
        LegalBasis basis = element.getAnnotation(LegalBasis.class);
        return basis == null ? List.of() : List.of(basis.value());
    }

    private static Place inside(String name) {
        return new Place("inside", name, name);
    }

    private static void add(SortedMap<String, List<Place>> places, Stream<String> keys, Place place) {
        keys.filter(key -> key.contains("#"))
                .forEach(key ->
                        places.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
    }

    private static List<Class<?>> classes() {
        try {
            var readers = new CachingMetadataReaderFactory();
            List<Class<?>> types = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:xiezhi/**/*.class")) {
                String name = readers.getMetadataReader(file).getClassMetadata().getClassName();
                if (!name.endsWith("package-info")) {
                    types.add(Class.forName(name, false, CitedLaw.class.getClassLoader()));
                }
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
