/** 生活物资: the commissary: what may be bought, within which limit, ordered, delivered and paid to the cent. */
@ApplicationModule(
        id = "supply",
        displayName = "生活物资",
        allowedDependencies = {
            "records",
            "identity",
            "casework",
            "documents",
            "numbering",
            "audit",
            "rules",
            "messages",
            "web",
            "standards",
            "person"
        })
@NullMarked
package xiezhi.application.enforcement.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
