/** 编号: the patterns of statutory numbers; the counters behind them are the server's. */
@NullMarked
package xiezhi.kernel.number;

import org.jspecify.annotations.NullMarked;
