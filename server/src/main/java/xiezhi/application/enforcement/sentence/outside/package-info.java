/** 暂予监外执行: who may serve outside prison for a time, and what stands against it. */
@NamedInterface("outside")
@NullMarked
package xiezhi.application.enforcement.sentence.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
