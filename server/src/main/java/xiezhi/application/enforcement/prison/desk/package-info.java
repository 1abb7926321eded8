/** 岗位页面: what the screens of ward, committee, counter, gate and rights office ask in one question. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
