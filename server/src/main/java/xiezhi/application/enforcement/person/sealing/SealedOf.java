package xiezhi.application.enforcement.person.sealing;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.identity.CitizenId;

/** 封存查找: the persons of that number of whom something is sealed. Only a granted request asks it. */
@Component
class SealedOf {
    private final JdbcClient sql;
    private final Vault vault;

    SealedOf(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    List<UUID> citizen(CitizenId id) {
        return sql.sql("""
                        select distinct v.person from person.veil v join person.person p on p.id = v.person
                        where p.citizen_id_blind = ?""").param(vault.blind(id.value())).query(UUID.class).list();
    }
}
