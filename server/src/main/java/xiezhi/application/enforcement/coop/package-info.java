/** 政法协同: messages with police, procuratorate and courts: kept until they arrive, taken in order, and never a fact before a person accepts it. */
@ApplicationModule(
        id = "coop",
        displayName = "政法协同",
        allowedDependencies = {
            "person",
            "records",
            "identity",
            "audit",
            "security",
            "casework",
            "standards",
            "web"
        })
@NullMarked
package xiezhi.application.enforcement.coop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
