package xiezhi.kernel.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 数据项: a field of the record with its Chinese label; its English is the component's name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Item {
    /** Chinese label. */
    String value();

    /** One sentence of help under the field. */
    String hint() default "";

    /** Largest length of a plain text (no element type of its own), in code points; larger than 200 is shown as a text area. */
    int size() default 100;

    /** Sensitive without an element type of its own (a statement of facts, a list of relatives): stored encrypted, masked whole. */
    boolean sealed() default false;

    /** Lowest value of a number. */
    long min() default Long.MIN_VALUE;

    /** A day that is nearly always the one on which the form is filled in: it is offered, and may be changed. */
    boolean today() default false;
}
