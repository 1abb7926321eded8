/** 解除和终止: how supervision ends, and what is thanked for on the way. */
@NullMarked
package xiezhi.application.enforcement.community.ending;

import org.jspecify.annotations.NullMarked;
