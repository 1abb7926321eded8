/** 向近亲属公开: who may look, with whose consent, at which fields, for what; each look is kept. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.disclosure.relative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
