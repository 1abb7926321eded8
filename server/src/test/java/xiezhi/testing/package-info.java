/** 测试支持: one real PostgreSQL for each test run, and clocks that stand still. */
@NullMarked
package xiezhi.testing;

import org.jspecify.annotations.NullMarked;
