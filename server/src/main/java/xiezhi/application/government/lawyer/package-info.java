/** 律师管理: the register of practitioners and institutions, as far as legal aid needs it. */
@ApplicationModule(
        id = "lawyer",
        displayName = "律师管理",
        allowedDependencies = {"records", "identity", "web"})
@NullMarked
package xiezhi.application.government.lawyer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
