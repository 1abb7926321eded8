/** 收押: who is admitted on which papers. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
