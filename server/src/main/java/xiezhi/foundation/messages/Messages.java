package xiezhi.foundation.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.kernel.record.Uuid7;

/** 消息: tells a person something within the platform; outside channels carry only that there is something to read. */
@Service
public class Messages {
    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(1);
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Messages(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Leaves a message in the person's box, in the current transaction.
     *
     * @param link path within the faces, for example {@code /matters/…}
     */
    @Transactional
    public void tell(UUID person, String title, String text, String link) {
        UUID id = Uuid7.next();
        jdbc.sql("insert into messages.message (id, person, at, title, text, link) values (?, ?, ?, ?, ?, ?)")
                .params(id, person, Sql.time(clock.instant()), title, text, link)
                .update();
        outbox.add(id, person);
    }

    /** A page of a person's messages, newest first. */
    @Transactional(readOnly = true)
    public List<Message> of(UUID person, boolean unreadOnly, @Nullable UUID after, int limit) {
        String unread = unreadOnly ? " and read_at is null" : "";
        String older = after == null ? "" : " and id < :after";
        return jdbc.sql(
                        "select id, at, title, text, link, read_at is not null as read from messages.message where person = :person"
                                + unread + older + " order by id desc limit :limit")
                .param("person", person)
                .param("after", after)
                .param("limit", limit)
                .query(Message.class)
                .list();
    }

    /** How many messages the person has not read, counted no further than 100. */
    @Transactional(readOnly = true)
    public int unread(UUID person) {
        return jdbc.sql(
                        "select count(*) from (select 1 from messages.message where person = ? and read_at is null limit 100) m")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** The person has read the message; nothing happens when it is not his. */
    @Transactional
    public void read(UUID person, UUID message) {
        jdbc.sql("update messages.message set read_at = ? where person = ? and id = ? and read_at is null")
                .params(Sql.time(clock.instant()), person, message)
                .update();
    }

    /** The person has read all of them; answers which they were. */
    @Transactional
    public List<UUID> readAll(UUID person) {
        return jdbc.sql("update messages.message set read_at = ? where person = ? and read_at is null returning id")
                .params(Sql.time(clock.instant()), person)
                .query(UUID.class)
                .list();
    }

    /** Takes the mark of reading back from messages that were marked a moment ago, for one who pressed too fast. */
    @Transactional
    public void unread(UUID person, List<UUID> read) {
        jdbc.sql("update messages.message set read_at = null where person = ? and id = any(?) and read_at >= ?")
                .params(
                        person,
                        read.toArray(UUID[]::new),
                        Sql.time(clock.instant().minus(SECOND_THOUGHTS)))
                .update();
    }
}
