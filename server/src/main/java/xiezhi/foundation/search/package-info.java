/** 检索: one search across registers, pages, rules and articles. */
@ApplicationModule(
        id = "search",
        displayName = "检索",
        allowedDependencies = {"records", "rules", "web", "standards"})
@NullMarked
package xiezhi.foundation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
