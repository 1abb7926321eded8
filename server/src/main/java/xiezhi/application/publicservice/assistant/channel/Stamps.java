package xiezhi.application.publicservice.assistant.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 防重放: a signed request is good for a few minutes around its own time, and its stamp serves one message only. In plain messages the
 * signature says nothing about the body, so a stamp that was overheard must not carry another one.
 */
@Component
class Stamps {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int MOST = 20_000;
    private final Clock clock;
    private final Map<String, Served> served = new LinkedHashMap<>();

    Stamps(Clock clock) {
        this.clock = clock;
    }

    private record Served(String message, Instant at) {}

    /** Whether the request's own time, in seconds, lies near to ours. */
    boolean fresh(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(GOOD_FOR) <= 0;
    }

    /** Whether the stamp has served no other message; the network may repeat a message under the same one. */
    synchronized boolean serves(String timestamp, String nonce, String message) {
        Instant oldest = clock.instant().minus(GOOD_FOR.multipliedBy(2));
        served.values().removeIf(one -> one.at().isBefore(oldest));
        if (served.size() >= MOST) {
            return false; // only a flood of signed requests comes so far
        }
        Served first = served.putIfAbsent(timestamp + "/" + nonce, new Served(message, clock.instant()));
        return first == null || first.message().equals(message);
    }
}
