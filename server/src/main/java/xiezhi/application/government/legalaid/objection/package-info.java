/** 异议: the bureau above the centre examines a refusal or termination; what is maintained says where to go next, and until when. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
