/** 自助终端: what a person in custody, in rehabilitation or under corrections reads and asks at a terminal of the place that keeps him. */
@ApplicationModule(
        id = "kiosk",
        displayName = "自助终端",
        allowedDependencies = {
            "records",
            "identity",
            "access",
            "audit",
            "web",
            "rules",
            "casework",
            "deadlines",
            "numbering",
            "standards",
            "person",
            "sentence",
            "sentence :: term",
            "sentence :: commutation",
            "sentence :: parole",
            "prison",
            "prison :: desks",
            "supply",
            "supply :: desks",
            "disclosure",
            "disclosure :: desks",
            "drugrehab",
            "drugrehab :: file",
            "drugrehab :: term",
            "community",
            "community :: desks"
        })
@NullMarked
package xiezhi.application.enforcement.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
