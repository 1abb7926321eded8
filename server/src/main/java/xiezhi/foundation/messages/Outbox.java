package xiezhi.foundation.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.record.Uuid7;

/** 外发箱: sends, at least once and under one key, that there is something to read; never what it is. */
@Component
class Outbox {
    static final int LAST_ATTEMPT = 10;
    static final String TITLE = "您有一条新消息 / You have a new message";
    static final String TEXT = "您有一条新消息, 请登录查看。\nYou have a new message; please sign in to read it.";
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final List<Channel> channels;
    private final Contacts contacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(JdbcClient jdbc, List<Channel> channels, Contacts contacts, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.channels = List.copyOf(channels);
        this.contacts = contacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes, in the transaction of the message, what is to be sent where the person asked for it. */
    void add(UUID message, UUID person) {
        for (Channel channel : channels) {
            if (channel.isOn() && contacts.has(person, channel.name())) {
                jdbc.sql("insert into messages.outbound (id, message, channel, person, next_at) values (?, ?, ?, ?, ?)")
                        .params(Uuid7.next(), message, channel.name(), person, Sql.time(clock.instant()))
                        .update();
            }
        }
    }

    /** Sends what is due; says how many were tried. */
    int work() {
        int tried = 0;
        while (channels.stream().anyMatch(Channel::isOn) && sendOne()) {
            tried++;
        }
        return tried;
    }

    private boolean sendOne() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Letter> due = due();
            due.ifPresent(this::attempt);
            return due.isPresent();
        }));
    }

    private Optional<Letter> due() {
        List<String> on =
                channels.stream().filter(Channel::isOn).map(Channel::name).toList();
        return jdbc.sql("""
                        select id, channel, person, attempts from messages.outbound
                        where state = 'PENDING' and next_at <= :now and channel in (:on)
                        order by next_at limit 1 for update skip locked""")
                .param("now", Sql.time(clock.instant()))
                .param("on", on)
                .query(Letter.class)
                .optional();
    }

    private void attempt(Letter letter) {
        Optional<String> address = contacts.address(letter.person(), letter.channel());
        if (address.isEmpty()) {
            fail(letter, "DEAD", "没有联系方式");
            return;
        }
        try {
            channel(letter.channel()).send(address.get(), letter.id(), TITLE, TEXT);
            jdbc.sql(
                            "update messages.outbound set state = 'SENT', sent_at = ?, attempts = attempts + 1, error = null where id = ?")
                    .params(Sql.time(clock.instant()), letter.id())
                    .update();
        } catch (Outside failure) {
            fail(
                    letter,
                    letter.attempts() + 1 >= LAST_ATTEMPT ? "DEAD" : "PENDING",
                    String.valueOf(failure.getMessage()));
        }
    }

    private void fail(Letter letter, String state, String error) {
        jdbc.sql(
                        "update messages.outbound set state = ?, error = ?, attempts = attempts + 1, tried_at = ?, next_at = ? where id = ?")
                .params(state, error, Sql.time(clock.instant()), Sql.time(next(letter.attempts())), letter.id())
                .update();
    }

    private Instant next(int attempts) {
        Duration wait = Duration.ofMinutes(1L << Math.min(attempts, 20));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private Channel channel(String name) {
        return channels.stream()
                .filter(c -> c.name().equals(name) && c.isOn())
                .findFirst()
                .orElseThrow();
    }

    private record Letter(UUID id, String channel, UUID person, int attempts) {}
}
