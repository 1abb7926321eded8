/** 戒毒期限: how long the measure lasts, what lengthens or ends it, and how fast the others must answer. */
@NamedInterface("term")
@NullMarked
package xiezhi.application.enforcement.drugrehab.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
