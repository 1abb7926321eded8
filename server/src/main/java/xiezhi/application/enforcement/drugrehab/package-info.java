/**
 * 强制隔离戒毒: receives people for drug rehabilitation, treats and teaches them zone by zone, assesses them, and lets them go. It is an
 * administrative measure and no punishment; whoever is here is a 戒毒人员.
 */
@ApplicationModule(
        id = "drugrehab",
        displayName = "强制隔离戒毒",
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
            "coop",
            "coop :: contract"
        })
@NullMarked
package xiezhi.application.enforcement.drugrehab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
