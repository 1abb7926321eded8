package xiezhi.foundation.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Vault;

/** 认证签名密钥: RS256, because every client understands it; made at the first use and kept sealed. */
@Component
class SignOnKeys {
    private final JdbcClient sql;
    private final Vault vault;

    SignOnKeys(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    JWKSet all() {
        if (sealed().isEmpty()) {
            make();
        }
        return new JWKSet(
                sealed().stream().map(vault::open).map(SignOnKeys::parse).toList());
    }

    private List<String> sealed() {
        return sql.sql("select sealed from singlesignon.signing_key order by created_at")
                .query(String.class)
                .list();
    }

    private void make() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            sql.sql("""
                    insert into singlesignon.signing_key (kid, sealed) select ?, ?
                    where not exists (select 1 from singlesignon.signing_key)""").params(key.getKeyID(), vault.seal(key.toJSONString())).update();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK parse(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
