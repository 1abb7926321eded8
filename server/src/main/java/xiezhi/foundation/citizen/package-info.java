/** 公民: how the public comes in: registration and the levels of identity that a citizen has proved. */
@ApplicationModule(
        id = "citizen",
        displayName = "公民与法人",
        allowedDependencies = {"access", "identity", "records", "audit"})
@NullMarked
package xiezhi.foundation.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
