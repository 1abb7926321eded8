/** 信息安全: keys, field encryption, blind indexes, SM2 signatures, and the self-check of the node. */
@ApplicationModule(
        id = "security",
        displayName = "信息安全",
        allowedDependencies = {"datacenter"})
@NullMarked
package xiezhi.foundation.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
