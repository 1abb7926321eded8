/** 订单: from the order to the signature, and back. */
@NullMarked
package xiezhi.application.enforcement.supply.order;

import org.jspecify.annotations.NullMarked;
