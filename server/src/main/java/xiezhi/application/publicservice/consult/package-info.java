/** 法律咨询: questions put by citizens, answered with citations by a lawyer or clerk, checked, rated, and published without names. */
@ApplicationModule(
        id = "consult",
        displayName = "法律咨询",
        allowedDependencies = {
            "records",
            "identity",
            "casework",
            "deadlines",
            "documents",
            "numbering",
            "legalaid",
            "messages",
            "audit",
            "security",
            "standards",
            "statutes",
            "web"
        })
@NullMarked
package xiezhi.application.publicservice.consult;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
