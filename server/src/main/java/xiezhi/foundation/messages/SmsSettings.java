package xiezhi.foundation.messages;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** 短信设置: the gateway of the node's operator. Without an address the channel is off. */
@ConfigurationProperties("xiezhi.channel.sms")
record SmsSettings(@Nullable URI url, @Nullable String token) {}
