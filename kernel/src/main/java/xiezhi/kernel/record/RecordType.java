package xiezhi.kernel.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 记录类型: the descriptor of a record standard, read once off the Java record. Table, form, list, API and dictionary ask it. */
public final class RecordType<R extends Record> {
    private static final Map<Class<?>, RecordType<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<R> java;
    private final Standard standard;
    private final List<Field> fields;
    private final Map<String, Field> byName;
    private final Constructor<R> constructor;
    private final @Nullable Field key;

    private RecordType(Class<R> java) {
        this.java = java;
        this.standard = java.getAnnotation(Standard.class);
        if (standard == null) {
            throw new IllegalArgumentException(java.getName() + " carries no @Standard; mark it, or don't store it");
        }
        this.fields = FieldReader.fieldsOf(java);
        this.byName = fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
        this.constructor = Construct.canonical(java);
        this.key = fields.stream().filter(Field::key).findFirst().orElse(null);
    }

    /** The descriptor of the given record class. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordType<R> of(Class<R> java) {
        RecordType<?> known = KNOWN.get(java);
        return (RecordType<R>) (known != null ? known : KNOWN.computeIfAbsent(java, k -> new RecordType<>(java)));
    }

    public Class<R> java() {
        return java;
    }

    public Standard standard() {
        return standard;
    }

    public String code() {
        return standard.code();
    }

    /** The room that keeps the record; also its schema. */
    public String room() {
        return code().substring(0, code().indexOf('.'));
    }

    /** Qualified table name, {@code legalaid.application}. */
    public String table() {
        return code().replace('-', '_');
    }

    /** English name, read off the last part of the code. */
    public String english() {
        return Names.human(code().substring(code().indexOf('.') + 1));
    }

    public List<Field> fields() {
        return fields;
    }

    /** The field of that name, or null. */
    public @Nullable Field field(String name) {
        return byName.get(name);
    }

    /** The field under {@link Key}. */
    public Field key() {
        if (key == null) {
            throw new IllegalStateException(
                    java.getSimpleName() + " has no @Key component of type Ref<" + java.getSimpleName() + ">");
        }
        return key;
    }

    /** The key of the row. */
    public Ref<?> keyOf(R row) {
        return (Ref<?>) valueOf(row, key());
    }

    /** The value of the field in the row. */
    public Object valueOf(Record row, Field field) {
        try {
            return field.component().getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(code() + "." + field.name() + " cannot be read", e);
        }
    }

    /** A row of the given values, in the order of the fields; the record's own checks apply. */
    public R make(@Nullable Object[] values) {
        return Construct.with(constructor, values);
    }

    @Override
    public String toString() {
        return code();
    }
}
