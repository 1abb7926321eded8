package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import xiezhi.kernel.act.Actor;

/** 入口: who has come in with this request, for rooms that speak other protocols than our own. */
public final class Entrance {
    private Entrance() {}

    /** The actor of the request if he has signed in with all that is asked of him. */
    public static Optional<Actor> signedIn(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Session session = visit.session();
        return session != null && session.restriction() == null ? Optional.of(visit.actor()) : Optional.empty();
    }
}
