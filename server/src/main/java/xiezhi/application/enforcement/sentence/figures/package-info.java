/** 参数: the figures of law that rules of terms, commutation and release use, by date, each with its source. */
@NamedInterface("figures")
@NullMarked
package xiezhi.application.enforcement.sentence.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
