/** 记录: the one store of record standards: scope, masks, history, audit and change events happen here and nowhere else. */
@ApplicationModule(
        id = "records",
        displayName = "记录",
        allowedDependencies = {"datacenter", "security", "audit"})
@NullMarked
package xiezhi.foundation.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
