/** 外出: who may let a supervisee go where, and for how long. */
@NullMarked
package xiezhi.application.enforcement.community.leave;

import org.jspecify.annotations.NullMarked;
