/** 法律服务机器人: hears a question in the citizen's own words and answers with the article itself, or says that it cannot and hands over to a person. */
@ApplicationModule(
        id = "assistant",
        displayName = "法律服务机器人",
        allowedDependencies = {
            "records",
            "identity",
            "documents",
            "audit",
            "security",
            "standards",
            "statutes",
            "consult",
            "web"
        })
@NullMarked
package xiezhi.application.publicservice.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
