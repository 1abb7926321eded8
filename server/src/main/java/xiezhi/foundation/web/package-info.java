/** 网关: the border of the node over HTTP: problem documents, who may call a route, limits, the built faces. */
@ApplicationModule(
        id = "web",
        displayName = "网关",
        allowedDependencies = {"audit"})
@NullMarked
package xiezhi.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
