/** 编号: statutory numbers without gaps, safe under concurrency. */
@ApplicationModule(
        id = "numbering",
        displayName = "编号",
        allowedDependencies = {"datacenter", "audit"})
@NullMarked
package xiezhi.foundation.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
