/** 解除和终止: how supervision ends, and what is thanked for on the way. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.community.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
