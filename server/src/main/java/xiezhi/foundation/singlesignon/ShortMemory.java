package xiezhi.foundation.singlesignon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** 短时记忆: what has been authorised, for as long as its tokens can live. One instance only: behind a balancer, clients need a sticky route. */
final class ShortMemory implements OAuth2AuthorizationService {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private final InMemoryOAuth2AuthorizationService memory = new InMemoryOAuth2AuthorizationService();
    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final Clock clock;

    ShortMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        since.entrySet().removeIf(entry -> entry.getValue().plus(KEPT).isBefore(now) && forget(entry.getKey()));
        since.put(authorization.getId(), now);
        memory.save(authorization);
    }

    private boolean forget(String id) {
        OAuth2Authorization old = memory.findById(id);
        if (old != null) {
            memory.remove(old);
        }
        return true;
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        since.remove(authorization.getId());
        memory.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return memory.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return memory.findByToken(token, type);
    }
}
