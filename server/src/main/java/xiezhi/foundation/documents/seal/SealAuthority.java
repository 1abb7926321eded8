package xiezhi.foundation.documents.seal;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Vault;

/**
 * 制章人: the node's own root, maker of seals and time-stamp authority. They make a node complete from its first day; a node in
 * public service has its seals made under a licensed authority (电子签名法#16), whose root is then trusted beside this one.
 */
@Component
public class SealAuthority {
    /** From before any letter that a node may hold (a demonstration has a past), to the end of any that it will. */
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant UNTIL = Instant.parse("2060-01-01T00:00:00Z");
    private final JdbcClient sql;
    private final Vault vault;
    private final Clock clock;
    private final Map<String, Credential> known = new ConcurrentHashMap<>();

    SealAuthority(JdbcClient sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    Credential root() {
        return credential("root", () -> Credential.root("Xiezhi Node Root", FROM, UNTIL));
    }

    Credential maker() {
        return credential("maker", () -> root().issue("Xiezhi Seal Maker", Credential.Use.SIGN, FROM, UNTIL));
    }

    TimeStamps.Stamper stamper() {
        Credential authority =
                credential("time", () -> root().issue("Xiezhi Time Stamp", Credential.Use.TIME, FROM, UNTIL));
        return content -> TimeStamps.stamp(content, clock.instant(), authority);
    }

    /** A certificate and key by which a unit signs with its seal. */
    Credential signer(String name, Instant from, Instant until) {
        return root().issue(name, Credential.Use.SIGN, from, until);
    }

    String sealed(PrivateKey key) {
        return vault.seal(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    Credential opened(byte[] certificate, String key) {
        try {
            X509Certificate read = Sm2.certificate(certificate);
            return new Credential(Sm2.key(Base64.getDecoder().decode(vault.open(key))), read);
        } catch (CertificateException e) {
            throw new IllegalStateException("证书已损坏", e);
        }
    }

    /** Two instances that start together make one and the same: the first row wins. */
    private Credential credential(String name, Supplier<Credential> make) {
        Credential found = known.get(name);
        if (found == null) {
            found = stored(name, make);
            known.put(name, found);
        }
        return found;
    }

    private Credential stored(String name, Supplier<Credential> make) {
        boolean there = sql.sql("select exists (select from documents.authority where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
        if (!there) {
            Credential made = make.get();
            sql.sql("insert into documents.authority values (?, ?, ?) on conflict (name) do nothing")
                    .params(name, made.der(), sealed(made.key()))
                    .update();
        }
        return sql.sql("select certificate, private_key from documents.authority where name = ?")
                .param(name)
                .query((row, count) -> opened(row.getBytes(1), row.getString(2)))
                .single();
    }
}
