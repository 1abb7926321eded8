/** 刑期: the last day of a sentence, with what was served before it counted by its article. */
@NullMarked
package xiezhi.kernel.sentence;

import org.jspecify.annotations.NullMarked;
