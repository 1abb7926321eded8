/** 岗位页面: what the screens of an office, a county and a higher body ask in one question. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.community.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
