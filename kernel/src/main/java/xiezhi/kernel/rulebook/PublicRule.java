package xiezhi.kernel.rulebook;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/**
 * 公开规则: a rule under its name, with what it asks and the articles it stands under.
 *
 * @param input what it asks, by name
 */
public record PublicRule(
        String name,
        String title,
        String english,
        String summary,
        List<String> basis,
        Map<String, Question> input,
        Function<Map<String, ?>, Ruling<?>> asking) {

    /** The ruling on the given facts; everything that is wrong with them is told at once. */
    public Ruling<?> rule(Map<String, ?> facts) {
        return asking.apply(facts);
    }

    static PublicRule of(Method method, House house) {
        Rule rule = method.getAnnotation(Rule.class);
        Class<? extends Record> facts = method.getParameterTypes()[0].asSubclass(Record.class);
        return new PublicRule(
                rule.name(),
                rule.title(),
                Names.human(rule.name()),
                rule.summary(),
                basis(method),
                Question.of(facts),
                given -> ask(method, house, Facts.read(facts, given, house.give(LocalDate.class))));
    }

    private static Ruling<?> ask(Method method, House house, Record facts) {
        Stream<Object> supplies =
                Arrays.stream(method.getParameterTypes()).skip(1).map(house::give);
        return (Ruling<?>)
                Calls.to(method, Stream.concat(Stream.of(facts), supplies).toArray());
    }

    private static List<String> basis(Method method) {
        return Stream.of(
                        method.getAnnotation(LegalBasis.class),
                        method.getDeclaringClass().getAnnotation(LegalBasis.class))
                .filter(basis -> basis != null)
                .flatMap(basis -> Arrays.stream(basis.value()))
                .distinct()
                .toList();
    }
}
