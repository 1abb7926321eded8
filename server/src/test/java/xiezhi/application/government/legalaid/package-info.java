/** 法律援助: the room walked through by a citizen, clerks, a director, lawyers and a bureau of the test's own town. */
@NullMarked
package xiezhi.application.government.legalaid;

import org.jspecify.annotations.NullMarked;
