/** 审计: the append-only trail of every act and every reading of personal data, hash-chained and signed. */
@ApplicationModule(
        id = "audit",
        displayName = "审计",
        allowedDependencies = {"datacenter", "security"})
@NullMarked
package xiezhi.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
