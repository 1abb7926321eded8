/** 演示省: the fictional province: units, people and cases in every state, in any size. */
@ApplicationModule(
        id = "demo",
        displayName = "演示省",
        allowedDependencies = {"records", "identity", "access", "lawyer", "legalaid", "legalaid :: desks", "casework", "community", "community :: desks"})
@NullMarked
package xiezhi.foundation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
