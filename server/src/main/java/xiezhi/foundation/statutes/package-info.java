/** 法规库: the instruments in their dated versions, article by article, exact and citable; every rule's basis leans on it. */
@ApplicationModule(
        id = "statutes",
        displayName = "法规库",
        allowedDependencies = {"datacenter", "security", "audit", "web"})
@NullMarked
package xiezhi.foundation.statutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
