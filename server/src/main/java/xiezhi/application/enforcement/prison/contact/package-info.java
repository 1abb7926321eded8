/** 会见通信: visits, calls, mail and complaints. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
