package xiezhi.kernel.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 构造: how a record is put together and how an element is taken apart, looked up once for each type; a record's own faults pass unwrapped. */
public final class Construct {
    private static final ClassValue<Parts> PARTS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return Parts.of(type);
        }
    };

    private Construct() {}

    /** 部件: the canonical constructor, and the accessor of the first component, which for an element is the only one. */
    private record Parts(
            Constructor<?> constructor, @Nullable Method first) {
        static Parts of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                Method first = components.length == 0 ? null : components[0].getAccessor();
                if (first != null) {
                    first.setAccessible(true);
                }
                return new Parts(constructor, first);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The canonical constructor of the record class. */
    @SuppressWarnings("unchecked")
    static <R> Constructor<R> canonical(Class<R> type) {
        return (Constructor<R>) PARTS.get(type).constructor();
    }

    /** The type of an element's single component. */
    static Class<?> inner(Class<?> element) {
        return first(element).getReturnType();
    }

    /** The value of an element's single component. */
    static Object inside(Record element) {
        try {
            return first(element.getClass()).invoke(element);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method first(Class<?> type) {
        Method first = PARTS.get(type).first();
        if (first == null) {
            throw new IllegalStateException(type.getName() + " has no component");
        }
        return first;
    }

    /** A record of the values, in the order of its components. */
    public static <R> R with(Constructor<R> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " cannot be made", e);
        }
    }
}
