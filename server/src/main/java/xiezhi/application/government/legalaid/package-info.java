/** 法律援助: legal aid from the first application to the archived file. */
@ApplicationModule(
        id = "legalaid",
        displayName = "法律援助",
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
            "lawyer",
            "web",
            "standards"
        })
@NullMarked
package xiezhi.application.government.legalaid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
