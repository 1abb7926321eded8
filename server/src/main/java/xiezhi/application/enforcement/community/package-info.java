/** 社区矫正: receives, supervises, helps and releases people who serve their sentence at home. */
@ApplicationModule(
        id = "community",
        displayName = "社区矫正",
        allowedDependencies = {
            "records",
            "identity",
            "workflow",
            "deadlines",
            "documents",
            "numbering",
            "messages",
            "audit",
            "rules",
            "casework",
            "person",
            "sentence",
            "sentence :: sealing",
            "coop",
            "coop :: contract"
        })
@NullMarked
package xiezhi.application.enforcement.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
