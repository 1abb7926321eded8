/** 大厅: what citizens do themselves: centres, drafts, applications, following their matter, objecting, rating. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
