/** 记录库测试. */
@NullMarked
package xiezhi.foundation.records;

import org.jspecify.annotations.NullMarked;
