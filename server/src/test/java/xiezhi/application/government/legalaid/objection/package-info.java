/** 异议: the last days for remedies. */
@NullMarked
package xiezhi.application.government.legalaid.objection;

import org.jspecify.annotations.NullMarked;
