/** 演示省: the fictional province: units, people and cases in every state, in any size. */
@ApplicationModule(
        id = "demo",
        displayName = "演示省",
        allowedDependencies = {
            "records",
            "identity",
            "access",
            "security",
            "lawyer",
            "legalaid",
            "legalaid :: desks",
            "person",
            "coop",
            "coop :: contract",
            "coop :: counterpart",
            "coop :: inbox"
        })
@NullMarked
package xiezhi.foundation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
