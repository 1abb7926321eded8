package xiezhi.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 公开规则: a static method {@code Ruling<V> rule(Facts facts)} that everybody may ask under its name. Facts is a record; its
 * components are the questions, their types and required-ness the checks. The English title is read off the name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rule {
    /** Stable name, for example {@code sentence-term}. */
    String name();

    /** Chinese title. */
    String title();

    /** One sentence in Chinese that says what the rule answers. */
    String summary() default "";
}
