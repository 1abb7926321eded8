/** 身份: units, people, posts, appointments, duties and scopes, and the three separated administrators. */
@ApplicationModule(
        id = "identity",
        displayName = "身份",
        allowedDependencies = {"records", "standards", "security", "audit", "web"})
@NullMarked
package xiezhi.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
