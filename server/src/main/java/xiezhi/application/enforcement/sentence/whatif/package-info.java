/** 规则变动推演: runs two sets of figures over a whole population and reports whom the difference touches. */
@NullMarked
package xiezhi.application.enforcement.sentence.whatif;

import org.jspecify.annotations.NullMarked;
