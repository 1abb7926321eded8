/** 数据中心: the database of the node: embedded or external, its migrations room by room, backup and restore. */
@ApplicationModule(
        id = "datacenter",
        displayName = "数据中心",
        allowedDependencies = {})
@NullMarked
package xiezhi.foundation.datacenter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
