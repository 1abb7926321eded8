/** 戒毒医疗: samples from hand to hand, and the book of controlled medicines with two signatures on every line. */
@NullMarked
package xiezhi.application.enforcement.drugrehab.clinic;

import org.jspecify.annotations.NullMarked;
