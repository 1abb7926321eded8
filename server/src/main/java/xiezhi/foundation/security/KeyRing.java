package xiezhi.foundation.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.fault.Refusal;

/** 密钥环: the versions of each key, wrapped under the master key. A new one is committed by itself, before anything is sealed with it. */
@Component
class KeyRing {
    /** 用途. */
    enum Purpose {
        FIELD,
        BLIND,
        SIGN
    }

    /** 密钥: one version of a key, unwrapped. */
    record Key(
            Purpose purpose,
            int version,
            String id,
            byte[] secret,
            @Nullable String certificate) {}

    /** 新密钥: what a maker gives for the next version. */
    record Made(String id, byte[] secret, @Nullable String certificate) {}

    private record Row(
            int version,
            String keyId,
            String wrapped,
            @Nullable String certificate) {}

    private final MasterKey master;
    private final JdbcClient sql;
    private final TransactionTemplate apart;
    private volatile @Nullable Seal wrap;

    KeyRing(MasterKey master, JdbcClient sql, PlatformTransactionManager transactions) {
        this.master = master;
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All versions, oldest first; the first one is made when there is none. */
    List<Key> all(Purpose purpose, IntFunction<Made> maker) {
        List<Key> known = read(purpose);
        return known.isEmpty() ? add(purpose, maker) : known;
    }

    /** Adds the next version, unless another instance was quicker, and returns all. */
    List<Key> add(Purpose purpose, IntFunction<Made> maker) {
        apart.executeWithoutResult(status -> insert(purpose, maker));
        return read(purpose);
    }

    private void insert(Purpose purpose, IntFunction<Made> maker) {
        int next = 1
                + sql.sql("select coalesce(max(version), 0) from security.key where purpose = ?")
                        .param(purpose.name())
                        .query(Integer.class)
                        .single();
        Made made = maker.apply(next);
        sql.sql("""
                insert into security.key (purpose, version, key_id, wrapped, certificate) values (?, ?, ?, ?, ?)
                on conflict do nothing""")
                .params(purpose.name(), next, made.id(), wrapped(purpose, made))
                .param(made.certificate())
                .update();
    }

    private List<Key> read(Purpose purpose) {
        return sql
                .sql(
                        "select version, key_id, wrapped, certificate from security.key where purpose = ? order by version")
                .param(purpose.name())
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Key(purpose, row.version(), row.keyId(), unwrapped(purpose, row), row.certificate()))
                .toList();
    }

    private String wrapped(Purpose purpose, Made made) {
        return Base64.getEncoder().encodeToString(wrap().close(made.secret(), about(purpose, made.id())));
    }

    private byte[] unwrapped(Purpose purpose, Row row) {
        try {
            return wrap().open(Base64.getDecoder().decode(row.wrapped()), about(purpose, row.keyId()));
        } catch (Refusal e) {
            throw new IllegalStateException(
                    "主密钥打不开数据库中的密钥 " + row.keyId() + "; 请用建库时的主密钥 (XIEZHI_MASTER_KEY 或数据目录下的 keys/master.key) 启动", e);
        }
    }

    private Seal wrap() {
        Seal known = wrap;
        if (known == null) {
            known = master.seal();
            wrap = known;
        }
        return known;
    }

    private static byte[] about(Purpose purpose, String id) {
        return (purpose + ":" + id).getBytes(StandardCharsets.UTF_8);
    }
}
