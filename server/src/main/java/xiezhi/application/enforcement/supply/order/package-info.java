/** 订单: from the order to the signature, and back. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.supply.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
