/** 量测: what the house does in a second, each figure beside a baseline of the same run. */
@NullMarked
package xiezhi.bench;

import org.jspecify.annotations.NullMarked;
