package xiezhi.foundation.datacenter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import xiezhi.kernel.identity.CaseNumber;

/** Whatever one room tells another must survive a crash between the two: written and read back, it is the same. */
class EventJsonTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("xiezhi");

    static Stream<Class<?>> heard() {
        return HOUSE.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ApplicationModuleListener.class))
                .map(method -> method.getRawParameterTypes().getFirst())
                .<Class<?>>map(type -> type.reflect())
                .distinct()
                .sorted(Comparator.comparing(type -> type.getName()));
    }

    @ParameterizedTest
    @MethodSource("heard")
    void readsBackWhatItHasWritten(Class<?> event) throws ReflectiveOperationException {
        Object told = some(event);
        EventJson json = new EventJson();
        assertThat(json.<Object>deserialize(json.serialize(told), cast(event))).isEqualTo(told);
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }

    private static Object some(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == List.class
                    ? List.of(some(generic.getActualTypeArguments()[0]))
                    : raw == Set.class
                            ? Set.of(some(generic.getActualTypeArguments()[0]))
                            : raw == Map.class ? Map.of("测试", some(generic.getActualTypeArguments()[1])) : made(raw);
        }
        Class<?> plain = (Class<?>) type;
        Object known = scalar(plain);
        return known == null ? made(plain) : known;
    }

    private static @Nullable Object scalar(Class<?> type) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, "测试𠀀"),
                        Map.entry(UUID.class, UUID.randomUUID()),
                        Map.entry(LocalDate.class, LocalDate.of(2028, 2, 29)),
                        Map.entry(LocalDateTime.class, LocalDateTime.of(2028, 2, 29, 23, 59)),
                        Map.entry(Instant.class, Instant.parse("2026-11-01T00:00:00.123456Z")),
                        Map.entry(CaseNumber.class, new CaseNumber("(2026)玄援民字第57号")),
                        Map.entry(BigDecimal.class, new BigDecimal("12.30")),
                        Map.entry(boolean.class, true),
                        Map.entry(int.class, 7),
                        Map.entry(Integer.class, 7),
                        Map.entry(long.class, 7L))
                .get(type);
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(type.isRecord())
                .as("an event holds records, codes and plain values only: %s", type)
                .isTrue();
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = some(parts[i].getGenericType());
        }
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }
}
