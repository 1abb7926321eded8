package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 录入: makes a row of what a person or program sent, and names everything that is wrong with it at once. */
@Component
public class Intake {
    private static final Set<String> AROUND =
            Set.of("id", "version", "unit", "createdAt", "changedAt", "masked", "titles");

    /** A new row. */
    public <R extends Record> R fresh(RecordType<R> type, Map<String, Object> body) {
        return make(type, body, null);
    }

    /** The row with the fields of the body changed; what the body does not name stays. */
    public <R extends Record> R changed(RecordType<R> type, R before, Map<String, Object> body) {
        return make(type, body, before);
    }

    private static <R extends Record> R make(RecordType<R> type, Map<String, Object> body, @Nullable R before) {
        List<Fault> faults = new ArrayList<>(strangers(type, body));
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            values.put(field.name(), value(type, field, body, before, faults));
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return type.make(values.values().toArray());
    }

    private static List<Fault> strangers(RecordType<?> type, Map<String, Object> body) {
        return body.keySet().stream()
                .filter(name -> !AROUND.contains(name) && type.field(name) == null)
                .map(name ->
                        Fault.of(name, "%s没有数据项 %s".formatted(type.standard().name(), name)))
                .toList();
    }

    private static <R extends Record> @Nullable Object value(
            RecordType<R> type, Field field, Map<String, Object> body, @Nullable R before, List<Fault> faults) {
        if (field.key()) {
            return before == null ? Ref.next() : type.valueOf(before, field);
        }
        if (before != null && !body.containsKey(field.name())) {
            return type.valueOf(before, field);
        }
        return read(field, body.get(field.name()), faults);
    }

    private static @Nullable Object read(Field field, @Nullable Object given, List<Fault> faults) {
        if (given == null || given.equals("")) {
            if (field.required()) {
                faults.add(Fault.of(field.name(), field.label() + "必须填写"));
            }
            return null;
        }
        if (given instanceof String text && text.codePointCount(0, text.length()) > Math.max(field.size(), 40)) {
            faults.add(Fault.of(field.name(), "%s不能超过%d个字".formatted(field.label(), field.size())));
            return null;
        }
        return typed(field, given, faults);
    }

    private static @Nullable Object typed(Field field, Object given, List<Fault> faults) {
        try {
            return Plain.to(field, given);
        } catch (Unfit unfit) {
            unfit.faults().forEach(fault -> faults.add(fault.under(field.name())));
        } catch (RuntimeException e) {
            faults.add(Fault.of(field.name(), "%s的值“%s”不是所需的类型".formatted(field.label(), shorten(given))));
        }
        return null;
    }

    private static String shorten(Object given) {
        String text = given.toString();
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
