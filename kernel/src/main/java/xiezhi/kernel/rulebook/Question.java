package xiezhi.kernel.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.time.Term;

/**
 * 提问: one thing that a rule asks, read off a component of its facts.
 *
 * @param kind {@code text integer decimal money boolean date instant code codes ref refs list period record}
 * @param codeSet the code of the code set, or null
 * @param choices what may be chosen, for a code; empty otherwise
 * @param fields what is asked of each entry of a list or of a nested record
 */
public record Question(
        String label,
        String english,
        String kind,
        @Nullable String codeSet,
        boolean required,
        String hint,
        List<Choice> choices,
        Map<String, Question> fields) {

    /** 选项: one value of a code. */
    public record Choice(String code, String name, String english) {}

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(BigDecimal.class, "decimal"),
            Map.entry(Money.class, "money"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalDateTime.class, "instant"),
            Map.entry(Instant.class, "instant"),
            Map.entry(Period.class, "period"),
            Map.entry(Term.class, "period"),
            Map.entry(Ref.class, "ref"));

    /** What the facts ask, by name, in their order. */
    static Map<String, Question> of(Class<?> facts) {
        Map<String, Question> questions = new LinkedHashMap<>();
        Shape.of(facts).slots().forEach(slot -> questions.put(slot.name(), of(slot)));
        return questions;
    }

    private static Question of(Shape.Slot slot) {
        Class<?> inner = inner(slot);
        boolean many = Collection.class.isAssignableFrom(slot.raw());
        boolean nested = inner.isRecord() && !KINDS.containsKey(inner) && !inner.isAnnotationPresent(Element.class);
        CodeSet codeSet = inner.getAnnotation(CodeSet.class);
        return new Question(
                slot.label(),
                Names.human(slot.name()),
                kind(inner, many, nested),
                codeSet == null ? null : codeSet.code(),
                slot.required(),
                slot.item() == null ? "" : slot.item().hint(),
                inner.isEnum() ? Codes.choices(inner) : List.of(),
                nested ? of(inner) : Map.of());
    }

    private static String kind(Class<?> inner, boolean many, boolean nested) {
        if (inner.isEnum()) {
            return many ? "codes" : "code";
        }
        if (inner == Ref.class) {
            return many ? "refs" : "ref";
        }
        return many ? "list" : nested ? "record" : KINDS.getOrDefault(inner, "text");
    }

    private static Class<?> inner(Shape.Slot slot) {
        if (!Collection.class.isAssignableFrom(slot.raw()) || !(slot.type() instanceof ParameterizedType of)) {
            return slot.raw();
        }
        Type inner = of.getActualTypeArguments()[0];
        return (Class<?>) (inner instanceof ParameterizedType deeper ? deeper.getRawType() : inner);
    }
}
