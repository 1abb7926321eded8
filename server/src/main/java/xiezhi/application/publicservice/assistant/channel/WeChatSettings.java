package xiezhi.application.publicservice.assistant.channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 微信公众号设置.
 *
 * @param token of the account's server settings; empty means that the channel is off
 * @param aesKey EncodingAESKey of 43 characters for the safe mode, or empty for plain messages
 * @param appId of the account, checked in the safe mode
 */
@ConfigurationProperties("xiezhi.assistant.wechat")
record WeChatSettings(
        @DefaultValue("") String token,
        @DefaultValue("") String aesKey,
        @DefaultValue("") String appId) {
    WeChatSettings {
        if (!aesKey.isBlank() && (!aesKey.matches("[A-Za-z0-9]{43}") || appId.isBlank())) {
            throw new IllegalStateException(
                    "xiezhi.assistant.wechat.aes-key must have 43 letters and digits, and app-id must be given with it");
        }
    }

    boolean off() {
        return token.isBlank();
    }

    boolean safe() {
        return !aesKey.isBlank();
    }
}
