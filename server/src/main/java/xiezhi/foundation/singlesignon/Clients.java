package xiezhi.foundation.singlesignon;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Uuid7;

/** 接入系统登记: the systems that the system administrator has let sign people in here. Code flow with PKCE and nothing else. */
@Service
class Clients implements RegisteredClientRepository {
    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;

    Clients(JdbcClient sql, Trail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /** 接入系统. */
    record Line(
            UUID id, String clientId, String name, boolean confidential, List<String> redirects, Instant createdAt) {}

    /** 登记结果: the only time that the secret is shown. */
    record Registered(UUID id, String clientId, @Nullable String secret) {}

    @Transactional
    public Registered register(String name, List<String> redirects, boolean confidential) {
        Check.all()
                .field("name", !name.isBlank() && name.length() <= 60, "系统名称应当为1至60字")
                .field("redirects", !redirects.isEmpty(), "至少登记一个回调地址")
                .field(
                        "redirects",
                        redirects.stream().allMatch(Clients::safe),
                        "回调地址应当为完整的https地址, 不含通配符; 本机调试可用http://127.0.0.1")
                .done();
        UUID id = Uuid7.next();
        String clientId = "xz-" + id.toString().substring(24);
        String secret = confidential ? random() : null;
        String hash = secret == null
                ? null
                : PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(secret);
        sql.sql(
                        "insert into singlesignon.client (id, client_id, name, secret, redirects, created_at) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(clientId)
                .param(name)
                .param(hash)
                .param(redirects.toArray(String[]::new))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.note("REGISTER_CLIENT", "singlesignon.client", id, Map.of("name", name, "redirects", redirects));
        return new Registered(id, clientId, secret);
    }

    @Transactional
    public void withdraw(UUID id) {
        if (sql.sql("update singlesignon.client set withdrawn_at = ? where id = ? and withdrawn_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                        .update()
                == 0) {
            throw new NotFound("没有这个接入系统");
        }
        trail.note("WITHDRAW_CLIENT", "singlesignon.client", id, Map.of());
    }

    List<Line> all() {
        return sql.sql("select * from singlesignon.client where withdrawn_at is null order by id")
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("client_id"),
                        row.getString("name"),
                        row.getString("secret") != null,
                        redirects(row),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are registered by the system administrator");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return find("id::text", id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return find("client_id", clientId);
    }

    private @Nullable RegisteredClient find(String column, String value) {
        return sql.sql("select * from singlesignon.client where withdrawn_at is null and " + column + " = ?")
                .param(value)
                .query((row, n) -> client(row))
                .optional()
                .orElse(null);
    }

    private static RegisteredClient client(ResultSet row) throws SQLException {
        String secret = row.getString("secret");
        List<String> redirects = redirects(row);
        return RegisteredClient.withId(row.getString("id"))
                .clientId(row.getString("client_id"))
                .clientName(row.getString("name"))
                .clientSecret(secret)
                .clientAuthenticationMethod(
                        secret == null
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(all -> all.addAll(redirects))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(15))
                        .build())
                .build();
    }

    private static List<String> redirects(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("redirects").getArray());
    }

    private static boolean safe(String address) {
        return !address.contains("*")
                && !address.contains("#")
                && (address.startsWith("https://") || address.startsWith("http://127.0.0.1"));
    }

    private static String random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
