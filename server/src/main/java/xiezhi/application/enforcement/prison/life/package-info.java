/** 生活卫生与改造: labour, reform plan, daily life. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
