/** 规则簿: finds the public rules, says what they ask, and makes their facts of loose values with every fault named. */
@NullMarked
package xiezhi.kernel.rulebook;

import org.jspecify.annotations.NullMarked;
