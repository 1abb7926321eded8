/** 资格审查: the rule and its worked cases. */
@NullMarked
package xiezhi.application.government.legalaid.eligibility;

import org.jspecify.annotations.NullMarked;
