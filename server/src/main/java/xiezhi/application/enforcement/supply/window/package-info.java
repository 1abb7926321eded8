/** 供应窗口: when orders are taken. */
@NullMarked
package xiezhi.application.enforcement.supply.window;

import org.jspecify.annotations.NullMarked;
