/** 监狱: receives, guards, assesses and releases people who serve a prison sentence. */
@ApplicationModule(
        id = "prison",
        displayName = "监狱",
        allowedDependencies = {
            "records",
            "identity",
            "workflow",
            "deadlines",
            "documents",
            "numbering",
            "messages",
            "audit",
            "security",
            "rules",
            "web",
            "standards",
            "casework",
            "person",
            "sentence",
            "sentence :: term",
            "sentence :: commutation",
            "sentence :: parole",
            "sentence :: outside",
            "sentence :: sealing"
        })
@NullMarked
package xiezhi.application.enforcement.prison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
