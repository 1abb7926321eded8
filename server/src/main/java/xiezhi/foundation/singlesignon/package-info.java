/** 统一认证: lets other systems sign people in through this node by OpenID Connect; built on the first request, so that it costs nothing at the start. */
@ApplicationModule(
        id = "singlesignon",
        displayName = "统一认证",
        allowedDependencies = {"access", "identity", "security", "audit", "web"})
@NullMarked
package xiezhi.foundation.singlesignon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
