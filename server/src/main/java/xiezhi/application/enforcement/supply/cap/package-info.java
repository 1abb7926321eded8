/** 消费限额: how much a person may spend in a month, and why. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.supply.cap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
