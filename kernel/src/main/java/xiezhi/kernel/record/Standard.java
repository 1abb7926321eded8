package xiezhi.kernel.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 记录标准 (信息资源): marks a Java record as the one place where its fields are written. Everything else is read off it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Standard {
    /** {@code room.record-name}; the table is {@code room.record_name}. */
    String code();

    /** Chinese name. */
    String name();

    /** Semantic version: an added optional field is minor; a removed, narrowed or now mandatory one is major. */
    String version() default "1.0.0";

    /** Citation keys or standard numbers that the record rests on. */
    String[] basis() default {};

    /** Component whose value names a row to people (a number, a title). Defaults to the key. */
    String title() default "";

    /** Duties that may list and read rows (masked) within their scope. Empty: only through a desk. */
    String[] readers() default {};

    /** Duties that may add and change rows by hand through the generic form. Empty: only a desk writes. */
    String[] writers() default {};

    /** Duties that may see the unmasked values, with a purpose. */
    String[] unmaskers() default {};

    Share share() default Share.CONDITIONAL;

    Open open() default Open.NEVER;

    Keep keep() default Keep.WITH_CASE_FILE;

    /** Rows are reference data that everybody signed in may look up, whatever their unit (units, institutions). */
    boolean common() default false;
}
