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
    boolean off() {
        return token.isBlank();
    }

    boolean safe() {
        return !aesKey.isBlank();
    }
}
