/** 人员与生命线: one person, one index, one line of life through prison, rehabilitation, community correction and resettlement. */
@ApplicationModule(
        id = "person",
        displayName = "人员与生命线",
        allowedDependencies = {"records", "identity", "audit", "security", "rules", "casework", "standards", "web"})
@NullMarked
package xiezhi.application.enforcement.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
