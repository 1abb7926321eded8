package xiezhi.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 访客: speaks HTTP with the house under test: anonymous, with a bearer token, or as a browser that keeps its cookies. */
public final class Visitor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final String base;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private boolean csrf = true;

    private Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public static Visitor to(int port) {
        return new Visitor(port);
    }

    /** 答复. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        public String code() {
            return body.path("code").asString("");
        }
    }

    public Visitor bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Visitor cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    /** Forgets to send the CSRF header, as a foreign page would. */
    public Visitor withoutCsrf() {
        csrf = false;
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("; ")));
            if (csrf && cookies.containsKey("xz_csrf")) {
                request.header("X-CSRF-Token", String.valueOf(cookies.get("xz_csrf")));
            }
        }
        return answer(request.build());
    }

    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String type = response.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json") && !response.body().isEmpty();
            return new Answer(
                    response.statusCode(), json ? JSON.readTree(response.body()) : JSON.createObjectNode(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String line) {
        List<String> pair = List.of(line.split(";", 2)[0].split("=", 2));
        if (line.contains("Max-Age=0")) {
            cookies.remove(pair.get(0));
        } else {
            cookies.put(pair.get(0), pair.get(1));
        }
    }
}
