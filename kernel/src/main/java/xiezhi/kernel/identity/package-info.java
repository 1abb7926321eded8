/** 数据元: persons, organisations, places, money and text, each defined once with its standard, check and mask. */
@NullMarked
package xiezhi.kernel.identity;

import org.jspecify.annotations.NullMarked;
