/** 终端和进入: which device stands where, and how the person before it is known. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.kiosk.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
