/** 全屋检查: looks at the whole building. */
@NullMarked
package xiezhi.house;

import org.jspecify.annotations.NullMarked;
