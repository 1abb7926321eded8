package xiezhi.application.enforcement.coop.outbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Courier;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.kernel.fault.Outside;

/** 网上递送: posts the message to the address that the partner has registered. */
@Component
class HttpCourier implements Courier {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @Override
    public boolean serves(Partner partner) {
        return partner.endpoint() != null;
    }

    @Override
    public Wire deliver(Partner partner, Wire message) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(String.valueOf(partner.endpoint())))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Pen.text(message)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, Object> said = Pen.map(response.body());
            return new Wire(
                    String.valueOf(said.get("content")),
                    String.valueOf(said.get("keyId")),
                    String.valueOf(said.get("signature")));
        } catch (IOException e) {
            throw new Outside(partner.name(), "%s没有应答".formatted(partner.name()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outside(partner.name(), "等候%s应答时中断".formatted(partner.name()), e);
        }
    }
}
