package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 密钥之门: what passkeys ask of the door: who is at it, and to let in whom a key has named. */
@Service
public class KeyDoor {
    private final Accounts accounts;
    private final Sessions sessions;
    private final LoginDesk login;
    private final SessionRoutes routes;
    private final AccessSettings settings;

    KeyDoor(Accounts accounts, Sessions sessions, LoginDesk login, SessionRoutes routes, AccessSettings settings) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.login = login;
        this.routes = routes;
        this.settings = settings;
    }

    /** 持有人: an account as its owner may see it. */
    public record Holder(UUID account, String shown) {}

    /** Who makes the request; refuses when nobody has signed in. */
    public Holder holder(HttpServletRequest request) {
        Account account = accounts.get(session(request).account());
        return new Holder(account.id(), account.shown());
    }

    /** A key is both factors: whoever had to enrol one may go on. */
    public void enrolled(HttpServletRequest request) {
        Session session = session(request);
        if ("SECOND_FACTOR".equals(session.restriction())) {
            sessions.restrict(session.id(), null);
        }
    }

    /** Lets in the owner of the account. */
    public Entered enter(UUID account, HttpServletRequest request, HttpServletResponse response) {
        return routes.entered(
                login.enterByPasskey(accounts.get(account), SessionRoutes.from(request)), request, response);
    }

    /** The address under which browsers reach this node, if a deployment has set it. */
    public @Nullable String origin() {
        return settings.origin();
    }

    private static Session session(HttpServletRequest request) {
        Session session = Visit.of(request).session();
        if (session == null) {
            throw Denial.notSignedIn();
        }
        return session;
    }
}
