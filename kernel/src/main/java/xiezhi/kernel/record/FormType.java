package xiezhi.kernel.record;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** 表单类型: the descriptor of what an act asks: a plain record, not stored, whose fields are read as those of a standard are. */
public final class FormType<Q extends Record> {
    private static final Map<Class<?>, FormType<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<Q> java;
    private final List<Field> fields;

    private FormType(Class<Q> java) {
        this.java = java;
        this.fields = FieldReader.fieldsOf(java);
    }

    @SuppressWarnings("unchecked")
    public static <Q extends Record> FormType<Q> of(Class<Q> java) {
        return (FormType<Q>) KNOWN.computeIfAbsent(java, k -> new FormType<>(java));
    }

    public List<Field> fields() {
        return fields;
    }

    /** The form of the given values, in the order of the fields; the record's own checks apply. */
    public Q make(@Nullable Object[] values) {
        return Construct.with(Construct.canonical(java), values);
    }
}
