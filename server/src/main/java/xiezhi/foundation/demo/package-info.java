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
            "person :: risk",
            "casework",
            "drugrehab",
            "drugrehab :: file",
            "drugrehab :: clinic",
            "resettlement",
            "resettlement :: file",
            "coop",
            "coop :: contract",
            "coop :: counterpart",
            "coop :: inbox",
            "casework",
            "community",
            "community :: desks",
            "supply",
            "supply :: desks",
            "disclosure",
            "disclosure :: desks",
            "kiosk",
            "kiosk :: desks",
            "prison",
            "prison :: desks",
            "sentence",
            "sentence :: commutation",
            "sentence :: outside"
        })
@NullMarked
package xiezhi.foundation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
