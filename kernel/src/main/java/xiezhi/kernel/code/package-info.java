/** 代码集: the code sets that every room shares, one enum each, and the division codes as data. */
@NullMarked
package xiezhi.kernel.code;

import org.jspecify.annotations.NullMarked;
