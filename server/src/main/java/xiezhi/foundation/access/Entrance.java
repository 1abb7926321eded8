package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import xiezhi.kernel.act.Actor;

/** 入口: who has come in with this request, for rooms that speak other protocols than our own. */
public final class Entrance {
    private Entrance() {}

    /** 已登录者, and since when. */
    public record SignedIn(Actor actor, Instant since) {}

    /** Who makes the request, if he has signed in with all that is asked of him. */
    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Session session = visit.session();
        return session != null && session.restriction() == null
                ? Optional.of(new SignedIn(visit.actor(), session.createdAt()))
                : Optional.empty();
    }
}
