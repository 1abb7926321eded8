/** 标准: the registry of elements, code sets and record standards, and the generic API that is read off them. */
@ApplicationModule(
        id = "standards",
        displayName = "标准",
        allowedDependencies = {"records", "security", "web"})
@NullMarked
package xiezhi.foundation.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
