/** 公民与法人: how the public comes in: registration by a proved mobile number, identity levels, bodies and those who act for them. */
@ApplicationModule(
        id = "citizen",
        displayName = "公民与法人",
        allowedDependencies = {"access", "identity", "records", "security", "audit", "messages", "web"})
@NullMarked
package xiezhi.foundation.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
