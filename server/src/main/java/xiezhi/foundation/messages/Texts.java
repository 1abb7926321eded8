package xiezhi.foundation.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.record.Uuid7;

/** 短信: a text to a number that belongs to nobody here yet, such as a code. Sealed while it waits in the outbox, erased when it is sent or too late. */
@Service
public class Texts {
    private final JdbcClient jdbc;
    private final List<Channel> channels;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Texts(JdbcClient jdbc, List<Channel> channels, Vault vault, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.channels = List.copyOf(channels);
        this.vault = vault;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Text(UUID id, String address, String text, Instant goodUntil, int attempts) {}

    /** Whether this node can send texts. */
    public boolean isOpen() {
        return channel().isPresent();
    }

    /** Puts the text into the outbox, in the current transaction; it is not sent any more when it is no longer good. */
    @Transactional
    public void send(String mobile, String text, Duration good) {
        Instant now = clock.instant();
        jdbc.sql("insert into messages.text (id, address, text, next_at, good_until) values (?, ?, ?, ?, ?)")
                .params(Uuid7.next(), vault.seal(mobile), vault.seal(text), Sql.time(now), Sql.time(now.plus(good)))
                .update();
    }

    /** Sends what waits; says how many were tried. */
    int work() {
        int tried = 0;
        Optional<Channel> open = channel();
        while (open.isPresent() && sendOne(open.get())) {
            tried++;
        }
        return tried;
    }

    private boolean sendOne(Channel open) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Text> due = due();
            due.ifPresent(text -> attempt(text, open));
            return due.isPresent();
        }));
    }

    private Optional<Text> due() {
        return jdbc.sql("""
                        select id, address, text, good_until, attempts from messages.text
                        where state = 'PENDING' and next_at <= ? order by next_at limit 1 for update skip locked""").param(Sql.time(clock.instant())).query(Text.class).optional();
    }

    private void attempt(Text text, Channel open) {
        if (!clock.instant().isBefore(text.goodUntil())) {
            close(text, "DEAD");
            return;
        }
        try {
            open.send(vault.open(text.address()), text.id(), "", vault.open(text.text()));
            close(text, "SENT");
        } catch (Outside failure) {
            jdbc.sql("update messages.text set attempts = attempts + 1, next_at = ? where id = ?")
                    .params(Sql.time(clock.instant().plusSeconds(10L << Math.min(text.attempts(), 5))), text.id())
                    .update();
        }
    }

    private void close(Text text, String state) {
        jdbc.sql(
                        "update messages.text set state = ?, attempts = attempts + 1, address = null, text = null where id = ?")
                .params(state, text.id())
                .update();
    }

    private Optional<Channel> channel() {
        return channels.stream()
                .filter(channel -> channel.name().equals("sms") && channel.isOn())
                .findFirst();
    }
}
