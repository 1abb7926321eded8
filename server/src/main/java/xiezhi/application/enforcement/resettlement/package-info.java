/**
 * 安置帮教: meets people who are released, helps them to a home, a trade and their papers, and lets them go their way. It is voluntary help:
 * no duty to report, no sanction, no location.
 */
@ApplicationModule(
        id = "resettlement",
        displayName = "安置帮教",
        allowedDependencies = {
            "records",
            "identity",
            "casework",
            "rules",
            "deadlines",
            "documents",
            "numbering",
            "messages",
            "person",
            "person :: risk"
        })
@NullMarked
package xiezhi.application.enforcement.resettlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
