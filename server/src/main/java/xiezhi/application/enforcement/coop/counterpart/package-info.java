/** 模拟对方: a partner who is late, repeats himself, mixes up the order and contradicts himself, to try the room with. */
@NamedInterface("counterpart")
@NullMarked
package xiezhi.application.enforcement.coop.counterpart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
