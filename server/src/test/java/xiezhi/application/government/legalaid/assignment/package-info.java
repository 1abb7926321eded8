/** 指派: the ranking and its reasons. */
@NullMarked
package xiezhi.application.government.legalaid.assignment;

import org.jspecify.annotations.NullMarked;
