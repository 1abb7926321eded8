package xiezhi.foundation.deadlines;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 期限规则册: the limits that rooms declare, by code. */
@Component
class ClockRules {
    private final Map<String, ClockRule> byCode;

    ClockRules(ObjectProvider<ClockRule> rules, ObjectProvider<List<ClockRule>> lists) {
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
}
