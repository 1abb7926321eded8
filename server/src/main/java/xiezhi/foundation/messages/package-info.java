/** 消息: messages to people: in the platform, and through an outbox to SMS and e-mail when a channel is configured. */
@ApplicationModule(
        id = "messages",
        displayName = "消息",
        allowedDependencies = {"audit", "security", "web"})
@NullMarked
package xiezhi.foundation.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
