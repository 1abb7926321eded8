/** 计分考核: what a month and a cycle come to, and the desk that enters them. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
