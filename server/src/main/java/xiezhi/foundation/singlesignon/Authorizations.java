package xiezhi.foundation.singlesignon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.security.Sm3;
import xiezhi.foundation.security.Vault;

/**
 * 授权簿: what has been authorised, for as long as its tokens can live. Kept in the database, so that every node knows it and a restart
 * loses nothing; tokens are found by their digest, and what must be known of them is sealed.
 */
@Service
class Authorizations implements OAuth2AuthorizationService {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter("org.springframework.security.**;java.**;maxdepth=40;!*");
    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;

    Authorizations(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps it under the digests of its tokens. A second exchange of one code, on whichever node, is refused. */
    @Override
    @Transactional
    public void save(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        sql.sql("delete from singlesignon.authorization where expires_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        Map<String, String> digests = digests(authorization);
        int kept = sql.sql("""
                        insert into singlesignon.authorization as a (id, sealed, access, expires_at) values (:id, :sealed, :access, :until)
                        on conflict (id) do update set sealed = excluded.sealed, access = excluded.access, expires_at = excluded.expires_at
                        where a.access is null or a.access = excluded.access""")
                .param("id", UUID.fromString(authorization.getId()))
                .param("sealed", vault.seal(written(authorization)))
                .param("access", digests.get(OAuth2ParameterNames.ACCESS_TOKEN))
                .param("until", now.plus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        digests.forEach((kind, digest) -> sql.sql("""
                        insert into singlesignon.token (digest, kind, authorization_id) values (?, ?, ?)
                        on conflict (digest) do nothing""")
                .params(digest, kind, UUID.fromString(authorization.getId()))
                .update());
    }

    @Override
    @Transactional
    public void remove(OAuth2Authorization authorization) {
        sql.sql("delete from singlesignon.authorization where id = ?")
                .param(UUID.fromString(authorization.getId()))
                .update();
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return found("a.id = ?::uuid", id, null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return found(
                "a.id = (select t.authorization_id from singlesignon.token t where t.digest = ? and (?::text is null or t.kind = ?::text))",
                Sm3.hex(token),
                type == null ? null : type.getValue());
    }

    private @Nullable OAuth2Authorization found(String where, String key, @Nullable String kind) {
        var asked = sql.sql("select a.sealed from singlesignon.authorization a where a.expires_at >= ? and " + where)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(key);
        asked = where.contains("kind") ? asked.param(kind).param(kind) : asked;
        return asked.query(String.class)
                .optional()
                .map(vault::open)
                .map(Authorizations::read)
                .orElse(null);
    }

    private static Map<String, String> digests(OAuth2Authorization authorization) {
        Map<String, String> digests = new LinkedHashMap<>();
        put(digests, OAuth2ParameterNames.CODE, authorization.getToken(OAuth2AuthorizationCode.class));
        put(digests, OAuth2ParameterNames.ACCESS_TOKEN, authorization.getAccessToken());
        put(digests, OidcParameterNames.ID_TOKEN, authorization.getToken(OidcIdToken.class));
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            digests.put(OAuth2ParameterNames.STATE, Sm3.hex(state));
        }
        return digests;
    }

    private static void put(
            Map<String, String> digests,
            String kind,
            OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token) {
        if (token != null) {
            digests.put(kind, Sm3.hex(token.getToken().getTokenValue()));
        }
    }

    private static String written(OAuth2Authorization authorization) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(authorization);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** What another version of the program wrote is unknown here: the client simply asks again. */
    private static @Nullable OAuth2Authorization read(String text) {
        try (ObjectInputStream in = new ObjectInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            in.setObjectInputFilter(OURS);
            return (OAuth2Authorization) in.readObject();
        } catch (IOException | ClassNotFoundException written) {
            return null;
        }
    }
}
