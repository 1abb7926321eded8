/** 减刑: the table of the provisions, its modifiers and floors: who may be proposed, when, and for how much. */
@NamedInterface("commutation")
@NullMarked
package xiezhi.application.enforcement.sentence.commutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
