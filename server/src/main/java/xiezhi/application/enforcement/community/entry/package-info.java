/** 入矫: from the letter that asks for an evaluation to the declaration at the first meeting. */
@NullMarked
package xiezhi.application.enforcement.community.entry;

import org.jspecify.annotations.NullMarked;
