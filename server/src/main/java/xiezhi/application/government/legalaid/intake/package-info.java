/** 接收: applications as they come in, from the hall, the counter or custody; what is missing is asked for once. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
