/** 期间: the working calendar, terms and deadlines, and the words in which a person reads them. */
@NullMarked
package xiezhi.kernel.time;

import org.jspecify.annotations.NullMarked;
