package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;

/**
 * 到访: one request with whoever makes it.
 *
 * @param session null for an anonymous visitor
 * @param byCookie whether a browser sent the token by itself, so that the request must prove that our page made it
 */
record Visit(Actor actor, @Nullable Session session, boolean byCookie) {
    private static final String KEY = Visit.class.getName();

    void put(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }

    static Visit of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Visit visit ? visit : anonymous(request);
    }

    static Visit anonymous(HttpServletRequest request) {
        return new Visit(Actor.anonymous(request.getRemoteAddr()), null, false);
    }
}
