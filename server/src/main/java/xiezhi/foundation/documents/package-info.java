/** 文书: documents from templates: numbered, sealed, verified, archived; files as they are received. */
@ApplicationModule(
        id = "documents",
        displayName = "文书",
        allowedDependencies = {"records", "security", "audit", "web", "numbering", "identity", "statutes"})
@NullMarked
package xiezhi.foundation.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
