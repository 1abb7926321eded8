package xiezhi.foundation.messages;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** 邮件设置: where letters are handed in. Without a host the channel is off. */
@ConfigurationProperties("xiezhi.channel.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @DefaultValue("noreply@localhost") String from,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("true") boolean starttls) {}
