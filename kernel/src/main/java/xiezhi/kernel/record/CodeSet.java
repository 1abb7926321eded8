package xiezhi.kernel.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 代码集: names the code set that an enum implementing {@link Labelled} is. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CodeSet {
    /** {@code CS_SEX}. */
    String code();

    /** Chinese name. */
    String name();

    /** Number of the standard or article that it is taken from. */
    String standard();

    String version() default "1.0.0";
}
