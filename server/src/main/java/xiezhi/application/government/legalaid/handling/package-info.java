/** 办理: the lawyer accepts, reports in each stage, and hands in the papers at the end. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
