package xiezhi.kernel.rulebook;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 事实构造: the components of a record and the constructor that takes them, read once. */
record Shape(List<Slot> slots, Constructor<?> constructor) {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** 事实项: one component. */
    record Slot(
            String name,
            Class<?> raw,
            Type type,
            String label,
            @Nullable Item item,
            boolean required) {}

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<String> names() {
        return slots.stream().map(Slot::name).toList();
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(Arrays.stream(components).map(Shape::slot).toList(), constructor);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Slot slot(RecordComponent component) {
        Item item = component.getAnnotation(Item.class);
        String label = item == null ? component.getName() : item.value();
        boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Slot(component.getName(), component.getType(), component.getGenericType(), label, item, required);
    }
}
