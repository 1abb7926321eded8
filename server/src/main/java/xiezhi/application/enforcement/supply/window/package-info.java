/** 供应窗口: when orders are taken. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.supply.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
