package xiezhi.kernel.act;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 权限: the duties of which the actor's active post must hold one. On a desk's verb and on a route; enforced at both. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface May {
    String[] value();

    /** An act of power: password or code must have been given again within the last fifteen minutes. */
    boolean stepUp() default false;
}
