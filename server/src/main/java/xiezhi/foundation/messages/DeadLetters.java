package xiezhi.foundation.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.NotFound;

/** 死信: what could not be sent, for the person who runs the channels; without address and text. */
@RestController
@RequestMapping("/api/messages/dead-letters")
@May(MessageDuties.OPERATE)
class DeadLetters {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 一封死信. */
    record DeadLetter(
            UUID id,
            String channel,
            int attempts,
            @Nullable Instant lastAttempt,
            @Nullable String error) {}

    @GetMapping
    @May(MessageDuties.OPERATE)
    List<DeadLetter> list() {
        return jdbc.sql("""
                        select id, channel, attempts, tried_at as last_attempt, error from messages.outbound
                        where state = 'DEAD' order by id desc limit 200""").query(DeadLetter.class).list();
    }

    @PostMapping("/{id}/retry")
    @May(MessageDuties.OPERATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID id) {
        int rows = jdbc.sql("""
                        update messages.outbound set state = 'PENDING', attempts = 0, next_at = ?
                        where id = ? and state = 'DEAD'""").params(Sql.time(clock.instant()), id).update();
        if (rows == 0) {
            throw new NotFound("没有这封死信");
        }
    }
}
