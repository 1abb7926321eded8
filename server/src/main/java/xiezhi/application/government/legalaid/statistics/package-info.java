/** 统计: the monthly report RP-AID-1, whose every cell is the count of a list, and the leader's overview. */
@NullMarked
package xiezhi.application.government.legalaid.statistics;

import org.jspecify.annotations.NullMarked;
