/** 审查与决定: a reviewer proposes, the director decides, and the letter goes out with reasons and remedies. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
