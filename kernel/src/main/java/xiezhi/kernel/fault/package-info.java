/** 差错: the four kinds of things that go wrong, each with what, why and remedy. */
@NullMarked
package xiezhi.kernel.fault;

import org.jspecify.annotations.NullMarked;
