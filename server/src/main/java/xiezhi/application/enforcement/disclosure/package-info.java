/** 执法公开: what the public, a relative, and the person in custody may know, and who has looked. */
@ApplicationModule(
        id = "disclosure",
        displayName = "执法公开",
        allowedDependencies = {
            "records",
            "identity",
            "casework",
            "numbering",
            "audit",
            "rules",
            "standards",
            "person",
            "sentence",
            "sentence :: term",
            "prison",
            "prison :: desks",
            "web",
            "supply",
            "supply :: desks"
        })
@NullMarked
package xiezhi.application.enforcement.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
