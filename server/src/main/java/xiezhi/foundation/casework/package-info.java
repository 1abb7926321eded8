/** 办案: files that move through states by acts: who may do what, why not, what came of it; process, form and history are read off the acts. */
@ApplicationModule(
        id = "casework",
        displayName = "办案",
        allowedDependencies = {
            "records",
            "standards",
            "identity",
            "access",
            "workflow",
            "deadlines",
            "documents",
            "audit",
            "web"
        })
@NullMarked
package xiezhi.foundation.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
