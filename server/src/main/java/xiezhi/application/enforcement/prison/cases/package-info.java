/** 刑罚执行: commutation, parole and execution outside prison, from the ward to the court. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
