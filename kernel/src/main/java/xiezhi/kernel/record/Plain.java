package xiezhi.kernel.record;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 素值: a field's value as text, number, truth value, list or map, and back. Storage, JSON and history share this one conversion.
 * Money and other decimals are text, so that no digit is lost.
 */
public final class Plain {
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> codes) {
            Map<String, Enum<?>> constants = new HashMap<>();
            Object[] all = codes.getEnumConstants();
            for (Object one : all) {
                constants.putIfAbsent(code((Enum<?>) one), (Enum<?>) one);
            }
            for (Object one : all) {
                constants.putIfAbsent(((Enum<?>) one).name(), (Enum<?>) one);
            }
            return Map.copyOf(constants);
        }
    };

    private Plain() {}

    /** The plain form of a value. */
    public static @Nullable Object of(Field field, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (field.kind()) {
            case CODE -> code((Enum<?>) value);
            case CODES ->
                ((Collection<?>) value).stream().map(v -> code((Enum<?>) v)).toList();
            case REFS ->
                ((Collection<?>) value)
                        .stream().map(v -> ((Ref<?>) v).id().toString()).toList();
            case REF -> ((Ref<?>) value).id().toString();
            case LIST ->
                ((Collection<?>) value)
                        .stream().map(v -> map(field.of(), (Record) v)).toList();
            default -> scalar(field.element() == null ? value : inside((Record) value));
        };
    }

    /** The Java value of a plain form; the types' own checks apply. */
    public static @Nullable Object to(Field field, @Nullable Object plain) {
        if (plain == null) {
            return null;
        }
        return switch (field.kind()) {
            case CODE -> constant(codes(field), plain.toString());
            case CODES -> each(plain, field, p -> constant(codes(field), p.toString()));
            case REFS -> each(plain, field, p -> Ref.of(UUID.fromString(p.toString())));
            case REF -> Ref.of(UUID.fromString(plain.toString()));
            case LIST -> each(plain, field, p -> nested(field, p));
            default ->
                field.element() == null
                        ? unscalar(field.component().getType(), plain)
                        : element(field.element(), plain);
        };
    }

    /** A nested record as a map. */
    public static Map<String, Object> map(List<Field> fields, Record row) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = of(field, read(field.component(), row));
            if (value != null) {
                map.put(field.name(), value);
            }
        }
        return map;
    }

    /** The constant of the code, by its code or its name. */
    public static Enum<?> constant(Class<? extends Enum<?>> codes, String code) {
        Enum<?> constant = CONSTANTS.get(codes).get(code);
        if (constant != null) {
            return constant;
        }
        throw xiezhi.kernel.fault.Unfit.because("代码集 %s 中没有代码 %s".formatted(codes.getSimpleName(), code));
    }

    /** The code of a constant. */
    public static String code(Enum<?> constant) {
        return constant instanceof Labelled labelled ? labelled.code() : constant.name();
    }

    /** The single component of an element. */
    public static Object inside(Record element) {
        return Construct.inside(element);
    }

    private static Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<? extends Enum<?>> codes(Field field) {
        Class<? extends Enum<?>> codes = field.codes();
        if (codes == null) {
            throw new IllegalStateException(field.name() + " has no code set");
        }
        return codes;
    }

    private static Object scalar(Object value) {
        return value instanceof BigDecimal d
                ? d.toPlainString()
                : value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Object unscalar(Class<?> type, Object plain) {
        String text = plain.toString();
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return type == LocalDate.class
                ? LocalDate.parse(text)
                : type == UUID.class ? UUID.fromString(text) : Instant.parse(text);
    }

    private static Object element(Class<?> type, Object plain) {
        return Construct.with(Construct.canonical(type), unscalar(Construct.inner(type), plain));
    }

    private static Record nested(Field field, Object plain) {
        Map<?, ?> map = (Map<?, ?>) plain;
        @Nullable
        Object[] values = field.of().stream().map(f -> to(f, map.get(f.name()))).toArray();
        Class<? extends Record> type = field.nested();
        if (type == null) {
            throw new IllegalStateException(field.name() + " holds no records");
        }
        return (Record) Construct.with(Construct.canonical(type), values);
    }

    private static Collection<Object> each(
            Object plain, Field field, java.util.function.Function<Object, Object> reading) {
        Collection<?> values = plain instanceof Collection<?> c ? c : List.of(plain);
        Collection<Object> read =
                Set.class.isAssignableFrom(field.component().getType()) ? new LinkedHashSet<>() : new ArrayList<>();
        values.forEach(v -> read.add(reading.apply(v)));
        return read;
    }
}
