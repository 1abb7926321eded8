package xiezhi.kernel.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 数据元: a type with a single component {@code value}, defined once with standard, length, check and mask. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Element {
    /** Registry identifier, {@code DE00101}. */
    String id();

    /** Chinese name. */
    String name();

    /** Number of the standard that it is taken from. */
    String standard();

    /** Largest length in code points; 0 where length means nothing. */
    int size() default 0;

    /** How the value is shown to those who need not see all of it. */
    Mask mask() default Mask.NONE;

    /** Stored encrypted (SM4) with a blind index for equality search. */
    boolean sealed() default false;

    /** Representation in GB/T 19488 notation, for example {@code an18}. */
    String format() default "";
}
