package xiezhi.kernel.record;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 字段读取: reads a field off a record component: its type, annotations and whether it may be absent. */
final class FieldReader {
    private static final Map<Class<?>, Kind> PLAIN = Map.ofEntries(
            Map.entry(String.class, Kind.TEXT),
            Map.entry(int.class, Kind.INTEGER),
            Map.entry(Integer.class, Kind.INTEGER),
            Map.entry(long.class, Kind.INTEGER),
            Map.entry(Long.class, Kind.INTEGER),
            Map.entry(BigDecimal.class, Kind.DECIMAL),
            Map.entry(boolean.class, Kind.BOOLEAN),
            Map.entry(Boolean.class, Kind.BOOLEAN),
            Map.entry(LocalDate.class, Kind.DATE),
            Map.entry(Instant.class, Kind.INSTANT),
            Map.entry(Ref.class, Kind.REF));

    private FieldReader() {}

    static List<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(FieldReader::read).toList();
    }

    private static Field read(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        Class<?> raw = component.getType();
        Class<?> inner = innerOf(component.getGenericType());
        Item item = component.getAnnotation(Item.class);
        @Nullable Class<?> element = raw.isAnnotationPresent(Element.class) ? raw : null;
        @Nullable Class<? extends Record> nested = nestedOf(raw, inner);
        int size = sizeOf(raw, item);
        List<Field> of = nested == null ? List.of() : fieldsOf(nested);
        boolean sealed = sealed(raw, item) || of.stream().anyMatch(Field::sealed);
        return new Field(
                component,
                component.getName(),
                Names.snake(component.getName()),
                item == null ? component.getName() : item.value(),
                item == null ? "" : item.hint(),
                kindOf(component, raw, inner, size),
                size,
                item == null ? Long.MIN_VALUE : item.min(),
                item != null && item.today(),
                required(component.getAnnotatedType()),
                component.isAnnotationPresent(Listed.class),
                component.isAnnotationPresent(Searched.class),
                sealed,
                element != null ? elementOf(raw).mask() : sealed ? Mask.ALL : Mask.NONE,
                component.isAnnotationPresent(Key.class),
                component.isAnnotationPresent(Owner.class),
                element,
                codesOf(raw, inner),
                raw == Ref.class || inner == Ref.class ? targetOf(component.getGenericType()) : null,
                nested,
                of);
    }

    private static boolean required(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .noneMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
    }

    private static int sizeOf(Class<?> raw, @Nullable Item item) {
        return raw.isAnnotationPresent(Element.class) ? elementOf(raw).size() : item == null ? 100 : item.size();
    }

    private static boolean sealed(Class<?> raw, @Nullable Item item) {
        return (raw.isAnnotationPresent(Element.class) && elementOf(raw).sealed()) || (item != null && item.sealed());
    }

    private static Element elementOf(Class<?> raw) {
        return raw.getAnnotation(Element.class);
    }

    private static Kind kindOf(RecordComponent component, Class<?> raw, Class<?> inner, int size) {
        if (raw.isAnnotationPresent(Element.class)) {
            return ofElement(raw, size);
        }
        if (raw.isEnum()) {
            return Kind.CODE;
        }
        if (Set.class.isAssignableFrom(raw) || List.class.isAssignableFrom(raw)) {
            return inner.isEnum() ? Kind.CODES : inner == Ref.class ? Kind.REFS : Kind.LIST;
        }
        Kind kind = PLAIN.get(raw);
        if (kind == null) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                            + ": no kind of field has the type " + raw.getSimpleName()
                            + "; use an element type, an enum, a Ref, a List of records, or a plain value");
        }
        return kind == Kind.TEXT && size > 200 ? Kind.LONG_TEXT : kind;
    }

    private static Kind ofElement(Class<?> raw, int size) {
        Class<?> value = raw.getRecordComponents()[0].getType();
        if (value == BigDecimal.class) {
            return Kind.MONEY;
        }
        Kind kind = PLAIN.getOrDefault(value, Kind.TEXT);
        return kind == Kind.TEXT && size > 200 ? Kind.LONG_TEXT : kind;
    }

    private static @Nullable Class<? extends Record> nestedOf(Class<?> raw, Class<?> inner) {
        boolean list = List.class.isAssignableFrom(raw) || Set.class.isAssignableFrom(raw);
        return list && inner.isRecord() && inner != Ref.class && !inner.isAnnotationPresent(Element.class)
                ? inner.asSubclass(Record.class)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Class<? extends Enum<?>> codesOf(Class<?> raw, Class<?> inner) {
        return raw.isEnum() ? (Class<? extends Enum<?>>) raw : inner.isEnum() ? (Class<? extends Enum<?>>) inner : null;
    }

    private static Class<?> innerOf(Type type) {
        return type instanceof ParameterizedType p ? rawOf(p.getActualTypeArguments()[0]) : Void.class;
    }

    private static Class<?> targetOf(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return rawOf(argument) == Ref.class ? innerOf(argument) : rawOf(argument);
    }

    private static Class<?> rawOf(Type type) {
        return type instanceof Class<?> c
                ? c
                : type instanceof ParameterizedType p ? rawOf(p.getRawType()) : Object.class;
    }
}
