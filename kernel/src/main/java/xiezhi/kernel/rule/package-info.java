/** 规则: pure functions under their article, and the rulings that explain them. */
@NullMarked
package xiezhi.kernel.rule;

import org.jspecify.annotations.NullMarked;
