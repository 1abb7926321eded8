package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.FormType;
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

    /** What an act asks, read off its form. */
    public <Q extends Record> Q form(Class<Q> of, Map<String, Object> body) {
        FormType<Q> form = FormType.of(of);
        return form.make(values(form.fields(), "表单", body, field -> Optional.empty()));
    }

    private static <R extends Record> R make(RecordType<R> type, Map<String, Object> body, @Nullable R before) {
        return type.make(values(type.fields(), type.standard().name(), body, field -> kept(type, field, body, before)));
    }

    /** What the row had, or a new key; nothing for a field that is to be read. */
    private static <R extends Record> Optional<Kept> kept(
            RecordType<R> type, Field field, Map<String, Object> body, @Nullable R before) {
        if (field.key()) {
            return Optional.of(new Kept(before == null ? Ref.next() : type.valueOf(before, field)));
        }
        return before != null && !body.containsKey(field.name())
                ? Optional.of(new Kept(type.valueOf(before, field)))
                : Optional.empty();
    }

    private record Kept(@Nullable Object value) {}

    private static @Nullable Object[] values(
            List<Field> fields, String name, Map<String, Object> body, Function<Field, Optional<Kept>> kept) {
        List<Fault> faults = new ArrayList<>(strangers(fields, name, body));
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : fields) {
            Optional<Kept> had = kept.apply(field);
            values.add(had.isPresent() ? had.get().value() : read(field, body.get(field.name()), faults));
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return values.toArray();
    }

    private static List<Fault> strangers(List<Field> fields, String name, Map<String, Object> body) {
        return body.keySet().stream()
                .filter(given -> !AROUND.contains(given)
                        && fields.stream().noneMatch(field -> field.name().equals(given)))
                .map(given -> Fault.of(given, "%s没有数据项 %s".formatted(name, given)))
                .toList();
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
