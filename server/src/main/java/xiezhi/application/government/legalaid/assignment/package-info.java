/** 指派: who can take a case, in which order and why; naming, changing and releasing the lawyer. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
