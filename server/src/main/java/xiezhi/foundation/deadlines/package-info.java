/** 期限: the working calendar and the clocks of cases, with basis, suspension, extension and alerts. */
@ApplicationModule(
        id = "deadlines",
        displayName = "期限",
        allowedDependencies = {"audit", "web", "messages", "identity"})
@NullMarked
package xiezhi.foundation.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
