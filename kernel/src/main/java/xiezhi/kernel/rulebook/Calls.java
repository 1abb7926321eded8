package xiezhi.kernel.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 调用: calls a static method and lets its own faults through unwrapped. */
final class Calls {
    private Calls() {}

    static Object to(Method method, @Nullable Object... values) {
        try {
            return Objects.requireNonNull(method.invoke(null, values));
        } catch (InvocationTargetException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(wrapped.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(method + " cannot be called; make it public", closed);
        }
    }
}
