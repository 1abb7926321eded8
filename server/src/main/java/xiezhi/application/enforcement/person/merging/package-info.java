/** 合并与更正: two records become one person and can become two again; a wrong identity is corrected and not overwritten. */
@NullMarked
package xiezhi.application.enforcement.person.merging;

import org.jspecify.annotations.NullMarked;
