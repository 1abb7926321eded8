package xiezhi.foundation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 期限规则册: the limits that rooms declare, by code. */
@Component
class ClockRules {
    private final Map<String, ClockRule> byCode;
    private final List<DatedTerms> dated;

    ClockRules(
            ObjectProvider<ClockRule> rules, ObjectProvider<List<ClockRule>> lists, ObjectProvider<DatedTerms> dated) {
        this.dated = dated.stream().toList();
        this.byCode = java.util.stream.Stream.concat(
                        rules.stream(), lists.stream().flatMap(List::stream))
                .distinct()
                .collect(Collectors.toMap(ClockRule::code, Function.identity()));
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    ClockRule of(String code) {
        ClockRule rule = byCode.get(code);
        if (rule == null) {
            throw new IllegalArgumentException(
                    "No room declares the clock rule " + code + "; declare a ClockRule bean with that code");
        }
        return rule;
    }

    /** The limit as it holds for a clock that starts on the day at the unit. */
    ClockRule of(String code, LocalDate day, UUID unit) {
        return dated.stream()
                .flatMap(terms -> terms.on(code, day, unit).stream())
                .findFirst()
                .orElseGet(() -> of(code));
    }
}
