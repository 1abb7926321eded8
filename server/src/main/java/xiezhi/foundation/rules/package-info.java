/** 规则: the named rules, asked by anybody, and the index of instruments that they cite. */
@ApplicationModule(
        id = "rules",
        displayName = "规则",
        allowedDependencies = {"web", "deadlines", "statutes"})
@NullMarked
package xiezhi.foundation.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
