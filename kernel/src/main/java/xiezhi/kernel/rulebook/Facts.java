package xiezhi.kernel.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.record.Construct;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/**
 * 事实: makes a record of loose values, as they come from JSON, a form or an examples file. Every key must be known, every value must fit
 * its type, and all that is wrong is told at once with its place ({@code custody[1].from}).
 */
public final class Facts {
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private Facts(LocalDate today) {
        this.today = today;
    }

    /** The record of the given values; elements that judge by the day are read on the given one. */
    public static <R extends Record> R read(Class<R> type, Map<?, ?> given, LocalDate today) {
        Facts facts = new Facts(today);
        Object made = facts.record(type, given, "");
        if (made == null) {
            throw new Unfit(facts.faults);
        }
        return type.cast(made);
    }

    private @Nullable Object record(Class<?> type, Map<?, ?> given, String path) {
        int before = faults.size();
        Shape shape = Shape.of(type);
        refuseUnknown(shape, given, path);
        @Nullable
        Object[] values = shape.slots().stream()
                .map(slot -> slot(slot, given.get(slot.name()), path))
                .toArray();
        return faults.size() > before ? null : attempt(path, () -> Construct.with(shape.constructor(), values));
    }

    private void refuseUnknown(Shape shape, Map<?, ?> given, String path) {
        List<String> names = shape.names();
        given.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !names.contains(key))
                .forEach(key -> faults.add(new Fault(
                        at(path, key), "没有名为 " + key + " 的数据项", null, "可用的数据项: " + String.join(", ", names))));
    }

    private @Nullable Object slot(Shape.Slot slot, @Nullable Object given, String path) {
        String place = at(path, slot.name());
        if (given == null || (given instanceof String text && text.isBlank())) {
            if (slot.required()) {
                faults.add(Fault.of(place, slot.label() + "必填"));
            }
            return null;
        }
        return value(slot.raw(), slot.type(), slot.item(), given, place);
    }

    private @Nullable Object value(Class<?> raw, Type type, @Nullable Item item, Object given, String path) {
        if (Collection.class.isAssignableFrom(raw)) {
            return each(raw, type, item, given, path);
        }
        if (raw.isRecord() && !raw.isAnnotationPresent(Element.class) && raw != Ref.class && !Scalars.knows(raw)) {
            return given instanceof Map<?, ?> map ? record(raw, map, path) : fault(path, "应当是一组数据项");
        }
        return attempt(path, () -> single(raw, item, given));
    }

    private Object single(Class<?> raw, @Nullable Item item, Object given) {
        if (raw.isInstance(given) && raw != String.class) {
            return number(given, item);
        }
        if (raw.isEnum()) {
            return Codes.read(raw, given);
        }
        if (raw == Ref.class) {
            return Ref.of((UUID) Scalars.read(UUID.class, given));
        }
        if (raw == String.class) {
            return text(given, item == null ? 100 : item.size());
        }
        return raw.isAnnotationPresent(Element.class) ? element(raw, given) : number(Scalars.read(raw, given), item);
    }

    private static Object number(Object value, @Nullable Item item) {
        if (item != null && value instanceof Number number && number.longValue() < item.min()) {
            throw Unfit.because("%s 不能小于 %d".formatted(value, item.min()));
        }
        return value;
    }

    private static String text(Object given, int size) {
        String text = size > 200 ? Text.lines(Scalars.text(given)) : Text.line(Scalars.text(given));
        int length = text.codePointCount(0, text.length());
        if (length > size) {
            throw Unfit.because("最长 %d 字, 现有 %d 字".formatted(size, length));
        }
        return text;
    }

    /** An element is read by its {@code of(text, today)} or {@code of(text)}, otherwise by its constructor. */
    private Object element(Class<?> raw, Object given) {
        Object made = made(raw, new Class<?>[] {String.class, LocalDate.class}, plain(given), today);
        made = made != null ? made : made(raw, new Class<?>[] {String.class}, plain(given));
        if (made != null) {
            return made;
        }
        Class<?> inner = Shape.of(raw).slots().getFirst().raw();
        return Construct.with(
                Shape.of(raw).constructor(), inner == String.class ? plain(given) : Scalars.read(inner, given));
    }

    private static @Nullable Object made(Class<?> raw, Class<?>[] types, Object... values) {
        try {
            Method of = raw.getDeclaredMethod("of", types);
            return Modifier.isStatic(of.getModifiers()) ? Calls.to(of, values) : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static String plain(Object given) {
        return given instanceof Number
                ? ((BigDecimal) Scalars.read(BigDecimal.class, given)).toPlainString()
                : Scalars.text(given);
    }

    private @Nullable Object each(Class<?> raw, Type type, @Nullable Item item, Object given, String path) {
        if (!(given instanceof Collection<?> many)) {
            return fault(path, "应当是一个列表");
        }
        Type inner = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : Object.class;
        Class<?> innerRaw = inner instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) inner;
        Collection<@Nullable Object> read = Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>() : new ArrayList<>();
        int index = 0;
        for (Object one : many) {
            String place = path + "[" + index++ + "]";
            read.add(one == null ? fault(place, "不能为空") : value(innerRaw, inner, item, one, place));
        }
        return read;
    }

    private @Nullable Object attempt(String path, Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (Unfit unfit) {
            faults.addAll(path.isEmpty() ? unfit.faults() : unfit.under(path).faults());
            return null;
        }
    }

    private @Nullable Object fault(String path, String message) {
        faults.add(Fault.of(path, message));
        return null;
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
