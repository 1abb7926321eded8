package xiezhi.application.publicservice.assistant.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 条件: when a page is shown or an interview ends. A closed language of eight words, written as data: it can compare answers and nothing else.
 * {@code {matter: WAGES}}, {@code {matter: [WAGES, INJURY]}}, {@code {all: [..]}}, {@code {any: [..]}}, {@code {not: ..}}, {@code {given: x}},
 * {@code {includes: {groups: ELDER}}}, {@code {atLeast: {amount: 10}}}, {@code {under: {age: 18}}}.
 */
public sealed interface Condition {
    boolean test(Map<String, ?> answers);

    /** The names of the answers that it looks at: why a question is asked can be told from them. */
    Set<String> looksAt();

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            return parts.stream().allMatch(part -> part.test(answers));
        }

        @Override
        public Set<String> looksAt() {
            return union(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            return parts.stream().anyMatch(part -> part.test(answers));
        }

        @Override
        public Set<String> looksAt() {
            return union(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            return !part.test(answers);
        }

        @Override
        public Set<String> looksAt() {
            return part.looksAt();
        }
    }

    record Given(String name) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            return answers.get(name) != null;
        }

        @Override
        public Set<String> looksAt() {
            return Set.of(name);
        }
    }

    record Is(String name, Set<String> values) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            Object value = answers.get(name);
            return value != null && values.contains(value.toString());
        }

        @Override
        public Set<String> looksAt() {
            return Set.of(name);
        }
    }

    record Includes(String name, String value) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            return answers.get(name) instanceof Collection<?> many
                    && many.stream().anyMatch(one -> value.equals(String.valueOf(one)));
        }

        @Override
        public Set<String> looksAt() {
            return Set.of(name);
        }
    }

    /** @param below whether the number must be under the limit instead of at least the limit */
    record Compared(String name, BigDecimal limit, boolean below) implements Condition {
        @Override
        public boolean test(Map<String, ?> answers) {
            BigDecimal number = number(answers.get(name));
            return number != null && (number.compareTo(limit) < 0) == below;
        }

        @Override
        public Set<String> looksAt() {
            return Set.of(name);
        }

        private static @Nullable BigDecimal number(@Nullable Object value) {
            try {
                return value == null ? null : new BigDecimal(value.toString());
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
    }

    /** Reads a condition off its data; several pairs on one level must all hold. */
    static Condition read(Object data) {
        if (!(data instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new IllegalStateException("not a condition: " + data);
        }
        List<Condition> parts = new ArrayList<>();
        map.forEach((word, value) -> parts.add(one(String.valueOf(word), value)));
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private static Condition one(String word, Object value) {
        return switch (word) {
            case "all" -> new All(many(value));
            case "any" -> new Any(many(value));
            case "not" -> new Not(read(value));
            case "given" -> new Given(value.toString());
            case "includes" -> pair(value, (name, what) -> new Includes(name, what));
            case "atLeast" -> pair(value, (name, what) -> new Compared(name, new BigDecimal(what), false));
            case "under" -> pair(value, (name, what) -> new Compared(name, new BigDecimal(what), true));
            default -> new Is(word, values(value));
        };
    }

    private static List<Condition> many(Object value) {
        return ((List<?>) value).stream().map(Condition::read).toList();
    }

    private static Condition pair(Object value, java.util.function.BiFunction<String, String, Condition> make) {
        Map.Entry<?, ?> entry = ((Map<?, ?>) value).entrySet().iterator().next();
        return make.apply(entry.getKey().toString(), entry.getValue().toString());
    }

    private static Set<String> values(Object value) {
        return value instanceof List<?> list
                ? Set.copyOf(list.stream().map(String::valueOf).toList())
                : Set.of(value.toString());
    }

    private static Set<String> union(List<Condition> parts) {
        Set<String> names = new java.util.LinkedHashSet<>();
        parts.forEach(part -> names.addAll(part.looksAt()));
        return names;
    }
}
