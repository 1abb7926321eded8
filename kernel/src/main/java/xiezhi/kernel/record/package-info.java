/** 记录即标准: what a record standard, a data element and a code set are, and how they are read off a type. */
@NullMarked
package xiezhi.kernel.record;

import org.jspecify.annotations.NullMarked;
