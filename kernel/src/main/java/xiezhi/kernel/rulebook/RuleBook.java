package xiezhi.kernel.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.IdentifierRules;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.SentenceTerm;
import xiezhi.kernel.time.DeadlineRules;

/** 规则簿: the public rules of the given classes, under their names. */
public final class RuleBook {
    /** Where the kernel's own rules stand. */
    public static final List<Class<?>> KERNEL = List.of(SentenceTerm.class, DeadlineRules.class, IdentifierRules.class);

    private final Map<String, PublicRule> rules = new TreeMap<>();

    private RuleBook() {}

    /** Finds every method under {@link Rule}; refuses a rule that nobody could ask, or a name that is given twice. */
    public static RuleBook of(Collection<Class<?>> places, House house) {
        RuleBook book = new RuleBook();
        places.stream()
                .flatMap(place -> Arrays.stream(place.getMethods()))
                .filter(method -> method.isAnnotationPresent(Rule.class))
                .forEach(method -> book.add(method, house));
        return book;
    }

    /** All rules, by name. */
    public Collection<PublicRule> rules() {
        return rules.values();
    }

    /** The rule of that name. */
    public PublicRule rule(String name) {
        PublicRule rule = rules.get(name);
        if (rule == null) {
            throw new NotFound("没有名为 " + name + " 的规则; 现有: " + String.join(", ", rules.keySet()));
        }
        return rule;
    }

    private void add(Method method, House house) {
        String name = method.getAnnotation(Rule.class).name();
        Class<?>[] asked = method.getParameterTypes();
        boolean askable = Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == Ruling.class
                && asked.length > 0
                && asked[0].isRecord();
        if (!askable) {
            throw new IllegalStateException(
                    method + ": a rule is a public static method that takes a record and returns a Ruling");
        }
        Arrays.stream(asked)
                .skip(1)
                .filter(type -> !house.has(type))
                .findFirst()
                .ifPresent(type -> {
                    throw new IllegalStateException(
                            method + " asks for a " + type.getSimpleName() + " that the house does not give");
                });
        if (rules.put(name, PublicRule.of(method, house)) != null) {
            throw new IllegalStateException("two rules are named " + name);
        }
    }
}
