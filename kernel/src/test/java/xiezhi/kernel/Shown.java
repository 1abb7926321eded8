package xiezhi.kernel;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import xiezhi.kernel.record.Element;

/** 所示: a value as JSON would show it, so that it can be held against an example. */
final class Shown {
    private Shown() {}

    static Object of(Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Number number -> number instanceof BigDecimal ? number.toString() : number;
            case Boolean truth -> truth;
            case Optional<?> optional -> of(optional.orElse(null));
            case Collection<?> many -> many.stream().map(Shown::of).toList();
            case Map<?, ?> map -> map;
            case Record element
            when element.getClass().isAnnotationPresent(Element.class) ->
                of(at(element, element.getClass().getRecordComponents()[0]));
            case Record row -> map(row);
            default -> value.toString();
        };
    }

    private static Map<String, Object> map(Record row) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            map.put(component.getName(), of(at(row, component)));
        }
        return map;
    }

    private static Object at(Record row, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
