/** 资格审查: who gets legal aid and why, as pure rules under the articles of the Act. */
@NullMarked
package xiezhi.application.government.legalaid.eligibility;

import org.jspecify.annotations.NullMarked;
