/** 日常监管: reports, visits, classes, plans, medical papers. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.community.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
