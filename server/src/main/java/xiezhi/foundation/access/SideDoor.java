package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import xiezhi.kernel.act.Actor;

/** 侧门: people without an account come in by it, and only to the routes behind it. A session of an account counts for nothing there. */
public interface SideDoor {

    /** How every path behind the door begins. */
    String path();

    /** Who makes the request, by what he brings with it; nobody when it proves nothing. */
    Optional<Actor> actor(HttpServletRequest request);
}
