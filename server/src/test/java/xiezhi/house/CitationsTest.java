package xiezhi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiezhi.foundation.rules.Statutes;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Standard;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("引证: every cited article stands in docs/statutes.yaml")
class CitationsTest {
    @Autowired
    Statutes statutes;

    @Autowired
    org.springframework.beans.factory.ObjectProvider<xiezhi.foundation.deadlines.ClockRule> clocks;

    @Test
    void everyCitedArticleStandsInTheIndex() {
        Set<String> missing = cited().filter(
                        key -> key.contains("#") && !key.matches("(GB|GB/T|DA/T|SF/T|RFC) ?[\\d.-]+#.*"))
                .filter(key -> CitationKey.of(key).flatMap(statutes::summary).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing)
                .as("cited, but not in docs/statutes.yaml; add the article with a one-line summary of your own")
                .isEmpty();
    }

    private Stream<String> cited() {
        List<String> keys = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("xiezhi")) {
            collect(type.reflect(), keys);
        }
        clocks.stream().forEach(clock -> keys.addAll(clock.basis()));
        return keys.stream();
    }

    private static void collect(Class<?> type, List<String> keys) {
        add(type, keys);
        Arrays.stream(type.getDeclaredMethods()).forEach(m -> add(m, keys));
        Arrays.stream(type.getDeclaredFields()).forEach(f -> add(f, keys));
        if (type.isAnnotationPresent(Standard.class)) {
            keys.addAll(List.of(type.getAnnotation(Standard.class).basis()));
        }
        if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
            Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Labelled) c).basis())
                    .filter(b -> b != null)
                    .forEach(keys::add);
        }
    }

    private static void add(AnnotatedElement element, List<String> keys) {
        LegalBasis basis = element.getAnnotation(LegalBasis.class);
        if (basis != null) {
            keys.addAll(List.of(basis.value()));
        }
    }
}
