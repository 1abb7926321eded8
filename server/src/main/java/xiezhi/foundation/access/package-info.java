/** 准入: how people come in: accounts, passwords, second factors, sessions, and the guard at every route and desk. */
@ApplicationModule(
        id = "access",
        displayName = "准入",
        allowedDependencies = {"identity", "security", "audit", "web", "records"})
@NullMarked
package xiezhi.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
