package xiezhi.foundation.messages;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.record.Mask;

/** 联系方式: the addresses that persons left for outside channels, sealed. */
@Component
class Contacts {
    private final JdbcClient jdbc;
    private final Vault vault;

    Contacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    boolean has(UUID person, String channel) {
        return sealed(person, channel).isPresent();
    }

    Optional<String> address(UUID person, String channel) {
        return sealed(person, channel).map(vault::open);
    }

    /** Enough to know one's own address again, and no more. */
    Optional<String> masked(UUID person, String channel) {
        return address(person, channel)
                .map(whole -> channel.equals("mail")
                        ? whole.charAt(0) + "***" + whole.substring(whole.indexOf('@'))
                        : Mask.PHONE.of(whole));
    }

    @Transactional
    void put(UUID person, String channel, String address) {
        jdbc.sql("""
                        insert into messages.contact (person, channel, address) values (?, ?, ?)
                        on conflict (person, channel) do update set address = excluded.address""").params(person, channel, vault.seal(address)).update();
    }

    @Transactional
    void remove(UUID person, String channel) {
        jdbc.sql("delete from messages.contact where person = ? and channel = ?")
                .params(person, channel)
                .update();
    }

    private Optional<String> sealed(UUID person, String channel) {
        return jdbc.sql("select address from messages.contact where person = ? and channel = ?")
                .params(person, channel)
                .query(String.class)
                .optional();
    }
}
