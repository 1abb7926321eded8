package xiezhi.foundation.rules;

/** 规则所在: a class whose {@code @Rule} methods everybody may ask. A room makes one a bean for each such class. */
public record RulePlace(Class<?> place) {}
