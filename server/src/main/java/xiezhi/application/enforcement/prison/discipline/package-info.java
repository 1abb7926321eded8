/** 奖惩: rewards, punishments, confinement, and the guard for those who complain. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
