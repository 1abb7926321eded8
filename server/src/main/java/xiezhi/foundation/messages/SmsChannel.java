package xiezhi.foundation.messages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.kernel.fault.Outside;

/** 短信渠道: hands {@code {"key","to","text"}} to the operator's gateway over HTTP, when {@code xiezhi.channel.sms.url} is set. */
@Component
class SmsChannel implements Channel {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final SmsSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    SmsChannel(SmsSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean isOn() {
        return settings.url() != null;
    }

    @Override
    public void send(String address, UUID key, String title, String text) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<Void> answer = client.send(request(address, key, text), BodyHandlers.discarding());
            if (answer.statusCode() >= 300) {
                throw new IOException("HTTP " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new Outside("sms", "短信网关未接收", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outside("sms", "短信网关未接收", e);
        }
    }

    private HttpRequest request(String address, UUID key, String text) {
        URI url = Objects.requireNonNull(settings.url());
        String body = json.writeValueAsString(Map.of("key", key, "to", address, "text", text));
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body));
        if (settings.token() != null) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return request.build();
    }
}
