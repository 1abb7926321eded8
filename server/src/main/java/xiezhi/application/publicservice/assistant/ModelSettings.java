package xiezhi.application.publicservice.assistant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 语言模型设置.
 *
 * @param url address up to {@code /v1}; empty means that no model is used
 * @param name the model's name
 * @param key what the endpoint wants as bearer token, or empty
 * @param patience how long a citizen is kept waiting for a draft
 */
@ConfigurationProperties("xiezhi.assistant.model")
record ModelSettings(
        @DefaultValue("") String url,
        @DefaultValue("default") String name,
        @DefaultValue("") String key,
        @DefaultValue("8s") Duration patience) {
    boolean off() {
        return url.isBlank();
    }
}
