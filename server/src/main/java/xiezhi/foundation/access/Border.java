package xiezhi.foundation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.web.Problems;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;

/** 边界: binds to each request whoever makes it, by the session's token and by nothing else; no header that names a person is ever believed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Border extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private final Sessions sessions;
    private final Doorman doorman;
    private final Problems problems;
    private final SingletonSupplier<List<SideDoor>> sideDoors;

    Border(Sessions sessions, Doorman doorman, Problems problems, ObjectProvider<SideDoor> sideDoors) {
        this.sessions = sessions;
        this.doorman = doorman;
        this.problems = problems;
        this.sideDoors = SingletonSupplier.of(() -> sideDoors.stream().toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Visit visit = needsVisitor(request.getRequestURI()) ? visit(request) : Visit.anonymous(request);
            checkForgery(request, visit);
            checkManagement(request, visit.actor());
            visit.put(request);
            go(request, response, chain, visit.actor());
        } catch (RuntimeException refused) {
            if (response.isCommitted()) {
                throw refused;
            }
            problems.write(response, refused);
        }
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Actor actor)
            throws ServletException, IOException {
        try {
            Acting.<Boolean, Exception>as(actor, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Visit visit(HttpServletRequest request) {
        Optional<SideDoor> side = sideDoors.obtain().stream()
                .filter(door -> request.getRequestURI().startsWith(door.path()))
                .findFirst();
        return side.isPresent() ? visit(request, side.get()) : byAccount(request);
    }

    private static Visit visit(HttpServletRequest request, SideDoor door) {
        return door.actor(request)
                .map(actor -> new Visit(actor, null, false))
                .orElseGet(() -> Visit.anonymous(request));
    }

    private Visit byAccount(HttpServletRequest request) {
        String bearer = bearer(request);
        String token = bearer != null ? bearer : Cookies.token(request);
        if (token == null || token.isEmpty()) {
            return Visit.anonymous(request);
        }
        String address = request.getRemoteAddr();
        return sessions.byToken(token)
                .map(session -> new Visit(doorman.actor(session, address), session, bearer == null))
                .orElseGet(() -> Visit.anonymous(request));
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean ours = header != null
                && header.startsWith("Bearer ")
                && !request.getRequestURI().equals("/userinfo");
        return ours ? header.substring(7).strip() : null;
    }

    /** A page of another site can make a browser send our cookie, but it can't read the second one. */
    private static void checkForgery(HttpServletRequest request, Visit visit) {
        Session session = visit.session();
        if (session == null || !visit.byCookie() || SAFE.contains(request.getMethod()) || isLogin(request)) {
            return;
        }
        String sent = request.getHeader("X-CSRF-Token");
        if (sent == null
                || !MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), session.csrf().getBytes(StandardCharsets.UTF_8))) {
            throw Denial.forged();
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && (path.equals("/api/session") || path.startsWith("/api/session/passkey"));
    }

    /** Measurements are for the machine itself and the system administrator; whether the node is alive may be known by all. */
    private static void checkManagement(HttpServletRequest request, Actor actor) throws IOException {
        String path = request.getRequestURI();
        if (!path.startsWith("/actuator")
                || path.startsWith("/actuator/health")
                || actor.holds(Administrators.SYSTEM)) {
            return;
        }
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new Forbidden(Administrators.SYSTEM, "运行指标只向本机和系统管理员提供");
        }
    }

    private static boolean needsVisitor(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/oauth2/")
                || path.startsWith("/actuator/")
                || path.startsWith("/connect/");
    }
}
