package xiezhi.foundation.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.security.Vault;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("统一认证: another system signs people in here by OpenID Connect with PKCE")
class SignOnTest {
    private static final String BACK = "http://127.0.0.1:9/back";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123456789";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private SignOnDoor door;

    @LocalServerPort
    private int port;

    private Hired officer;
    private String token;
    private String clientId;

    @BeforeEach
    void aClientAndAnOfficer() {
        TestPeople test = new TestPeople(house);
        Hired admin = test.officer("测试系统员", test.county("测试认证县司法局"), Administrators.SYSTEM);
        officer = test.officer("测试登录人", test.county("测试认证县司法局"), "test.one");
        token = test.token(officer.person(), false);
        clientId = Visitor.to(port)
                .bearer(test.token(admin.person(), true))
                .post("/api/admin/clients", Map.of("name", "测试系统", "redirects", List.of(BACK), "confidential", false))
                .body()
                .path("clientId")
                .asString();
    }

    @Test
    void describesItselfAndItsKeys() {
        JsonNode card =
                Visitor.to(port).get("/.well-known/openid-configuration").body();
        assertThat(card.path("authorization_endpoint").asString())
                .isEqualTo("http://localhost:" + port + "/oauth2/authorize");
        JsonNode keys = Visitor.to(port).get("/oauth2/jwks").body();
        assertThat(keys.path("keys").size()).isPositive();
        assertThat(keys.toString()).as("no private part").doesNotContain("\"d\":");
    }

    @Test
    void sendsWhoHasNotSignedInToTheLogin() throws Exception {
        HttpResponse<String> answer = authorize(BACK, true, null);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/console/login?return=");
    }

    @Test
    void tellsTheOtherSystemWhoSignedIn() throws Exception {
        String location =
                authorize(BACK, true, token).headers().firstValue("Location").orElse("");
        assertThat(location).startsWith(BACK + "?code=");
        JsonNode tokens = exchange(location.replaceAll(".*[?&]code=([^&]*).*", "$1"), VERIFIER);
        assertThat(tokens.has("id_token")).as(tokens.toString()).isTrue();
        JsonNode claims = JsonMapper.shared()
                .readTree(Base64.getUrlDecoder()
                        .decode(tokens.path("id_token").asString().split("\\.")[1]));
        assertThat(claims.path("sub").asString()).isEqualTo(officer.person().toString());
        assertThat(claims.path("name").asString()).isEqualTo("测试登录人");
        JsonNode info = Visitor.to(port)
                .bearer(tokens.path("access_token").asString())
                .get("/userinfo")
                .body();
        assertThat(info.path("sub").asString()).isEqualTo(officer.person().toString());
        assertThat(Visitor.to(port)
                        .bearer(tokens.path("access_token").asString())
                        .get("/api/sessions")
                        .status())
                .as("a token for another system is none for ours")
                .isEqualTo(401);
    }

    @Test
    void refusesAnotherAddressAWrongVerifierAndNoVerifier() throws Exception {
        assertThat(authorize("https://evil.example/", true, token).statusCode()).isEqualTo(400);
        String location =
                authorize(BACK, true, token).headers().firstValue("Location").orElse("");
        String code = location.replaceAll(".*[?&]code=([^&]*).*", "$1");
        assertThat(exchange(code, VERIFIER.replace('a', 'b')).path("error").asString())
                .isEqualTo("invalid_grant");
        assertThat(authorize(BACK, false, token)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("error=invalid_request");
    }

    @Test
    void aRestartBetweenCodeTokenAndQuestionLosesNothing() throws Exception {
        String code = code();
        door.destroy();
        JsonNode tokens = exchange(code, VERIFIER);
        assertThat(tokens.has("access_token")).as(tokens.toString()).isTrue();
        door.destroy();
        assertThat(Visitor.to(port)
                        .bearer(tokens.path("access_token").asString())
                        .get("/userinfo")
                        .body()
                        .path("sub")
                        .asString())
                .isEqualTo(officer.person().toString());
    }

    @Test
    void anotherNodeKnowsIt() throws Exception {
        String code = code();
        Authorizations other = new Authorizations(
                house.getBean(JdbcClient.class), house.getBean(Vault.class), java.time.Clock.systemUTC());
        var found = other.findByToken(code, new OAuth2TokenType("code"));
        assertThat(found).isNotNull();
        assertThat(found.getPrincipalName()).isEqualTo(officer.person().toString());
        assertThat(other.findByToken(code, OAuth2TokenType.ACCESS_TOKEN)).isNull();
        assertThat(other.findById(found.getId())).isNotNull();
    }

    @Test
    void aCodeIsExchangedOnceEvenWhenTwoNodesBringItAtOnce() throws Exception {
        String code = code();
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            java.util.concurrent.Callable<JsonNode> once = () -> exchange(code, VERIFIER);
            var answers = two.invokeAll(List.of(once, once));
            int good = 0;
            for (var answer : answers) {
                good += answer.get().has("access_token") ? 1 : 0;
            }
            assertThat(good).isLessThanOrEqualTo(1);
        }
        assertThat(exchange(code, VERIFIER).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void keepsNoTokenInReadableForm() throws Exception {
        String code = code();
        String access = exchange(code, VERIFIER).path("access_token").asString();
        String kept = String.join(
                "\n",
                house.getBean(JdbcClient.class)
                        .sql(
                                "select row(a.*)::text || coalesce((select string_agg(row(t.*)::text, ' ') from singlesignon.token t where t.authorization_id = a.id), '') from singlesignon.authorization a")
                        .query(String.class)
                        .list());
        assertThat(kept)
                .isNotEmpty()
                .doesNotContain(code)
                .doesNotContain(access)
                .doesNotContain(officer.person().toString());
    }

    private String code() throws Exception {
        return authorize(BACK, true, token)
                .headers()
                .firstValue("Location")
                .orElse("")
                .replaceAll(".*[?&]code=([^&]*).*", "$1");
    }

    private HttpResponse<String> authorize(String back, boolean proof, @Nullable String bearer) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        String address = "http://localhost:" + port
                + "/oauth2/authorize?response_type=code&scope=openid%20profile&state=s&client_id=" + clientId
                + "&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + (proof ? "&code_challenge_method=S256&code_challenge=" + challenge : "");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html");
        if (bearer != null) {
            request.header("Cookie", "xz_session=" + bearer);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private JsonNode exchange(String code, String verifier) throws Exception {
        String form = "grant_type=authorization_code&code=" + code + "&client_id=" + clientId + "&code_verifier="
                + verifier + "&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JsonMapper.shared()
                .readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    }
}
