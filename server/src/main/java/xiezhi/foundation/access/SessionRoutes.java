package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.access.Sessions.From;
import xiezhi.foundation.access.Sessions.Opened;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 会话: login, logout, who I am, the post I act in, my other sessions (http.md 2). */
@RestController
@WhileRestricted
class SessionRoutes {
    private final LoginDesk desk;
    private final Sessions sessions;
    private final Doorman doorman;
    private final People people;
    private final Who who;
    private final Trail trail;
    private final AccessSettings settings;

    SessionRoutes(
            LoginDesk desk,
            Sessions sessions,
            Doorman doorman,
            People people,
            Who who,
            Trail trail,
            AccessSettings settings) {
        this.desk = desk;
        this.sessions = sessions;
        this.doorman = doorman;
        this.people = people;
        this.who = who;
        this.trail = trail;
        this.settings = settings;
    }

    /** 登录. */
    record Login(String account, String password, @Nullable String code) {
        @Override
        public String toString() {
            return "login";
        }
    }

    /** 换岗. */
    record Switch(UUID appointment) {}

    /** 代办: for which body, or for oneself again. */
    record Body(@Nullable UUID organisation) {}

    /** 再次验证. */
    record StepUp(@Nullable String password, @Nullable String code) {
        @Override
        public String toString() {
            return "step-up";
        }
    }

    /** 我的会话. */
    record Line(UUID id, Instant createdAt, Instant lastSeenAt, String address, String agent, boolean current) {}

    @PostMapping("/api/session")
    @OpenToAll(because = "登录之前无人登录")
    Entered login(@RequestBody Login body, HttpServletRequest request, HttpServletResponse response) {
        return entered(desk.enter(body.account(), body.password(), body.code(), from(request)), request, response);
    }

    /** Gives the cookies of a new session and ends the one that the browser came with, so that nobody can plant a session. */
    Entered entered(Opened opened, HttpServletRequest request, HttpServletResponse response) {
        Session before = Visit.of(request).session();
        if (before != null) {
            sessions.end(before.id(), "NEW_LOGIN");
        }
        Session session = opened.session();
        Cookies.give(request, response, opened.token(), session.csrf(), settings.longest());
        Visit visit = new Visit(doorman.actor(session, request.getRemoteAddr()), session, false);
        return new Entered(opened.token(), session.expiresAt(), who.of(visit));
    }

    static From from(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new From(request.getRemoteAddr(), agent == null ? "" : agent);
    }

    @GetMapping("/api/session")
    @OpenToAll(because = "页面先要知道有没有人登录")
    Who.Card whoAmI(HttpServletRequest request) {
        return who.of(Visit.of(request));
    }

    @DeleteMapping("/api/session")
    @OpenToAll(because = "退出不看谁在")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        Session session = Visit.of(request).session();
        if (session != null) {
            sessions.end(session.id(), "LOGOUT");
            trail.note("LOGOUT", "access.session", session.id(), Map.of());
        }
        Cookies.take(request, response);
    }

    @PutMapping("/api/session/appointment")
    @SignedIn
    Who.Card switchPost(@RequestBody Switch body, HttpServletRequest request) {
        Session session = mine(request);
        Standing taken = people.allStandings(session.person()).stream()
                .filter(s -> s.appointment().equals(body.appointment()))
                .findFirst()
                .orElseThrow(() -> new NotFound("您没有这项在任的任职, 或者代理已经结束"));
        sessions.switchTo(session.id(), body.appointment());
        trail.note("SWITCH_POST", "identity.appointment", body.appointment(), Map.of("as", taken.identity()));
        return asItIsNow(session, request);
    }

    /** 代办法人事务: acts for a body that one represents or is authorised by, or for oneself again. */
    @PutMapping("/api/session/organisation")
    @SignedIn(Actor.Kind.CITIZEN)
    Who.Card actFor(@RequestBody Body body, HttpServletRequest request) {
        Session session = mine(request);
        sessions.actFor(session.id(), body.organisation());
        Session now = again(session);
        if (body.organisation() != null && doorman.capacity(now).isEmpty()) {
            sessions.actFor(session.id(), session.organisation());
            throw new NotFound("您不能代办这个法人的事务, 或者授权已经结束");
        }
        trail.note(
                "ACT_FOR_BODY",
                "citizen.organisation",
                body.organisation(),
                Map.of("as", doorman.actor(now, request.getRemoteAddr()).identity()));
        return asItIsNow(session, request);
    }

    private Who.Card asItIsNow(Session session, HttpServletRequest request) {
        Session now = again(session);
        return who.of(new Visit(doorman.actor(now, request.getRemoteAddr()), now, false));
    }

    private Session again(Session session) {
        return sessions.of(session.account()).stream()
                .filter(s -> s.id().equals(session.id()))
                .findFirst()
                .orElse(session);
    }

    @PostMapping("/api/session/step-up")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stepUp(@RequestBody StepUp body, HttpServletRequest request) {
        desk.stepUp(mine(request), body.password(), body.code());
    }

    @GetMapping("/api/sessions")
    @SignedIn
    List<Line> list(HttpServletRequest request) {
        Session mine = mine(request);
        return sessions.of(mine.account()).stream()
                .map(s -> new Line(
                        s.id(), s.createdAt(), s.lastSeenAt(), s.address(), s.agent(), s.id().equals(mine.id())))
                .toList();
    }

    @DeleteMapping("/api/sessions/{id}")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, HttpServletRequest request) {
        if (sessions.of(mine(request).account()).stream().noneMatch(s -> s.id().equals(id))) {
            throw new NotFound("您没有这个会话");
        }
        sessions.end(id, "ENDED_BY_OWNER");
        trail.note("END_SESSION", "access.session", id, Map.of());
    }

    private static Session mine(HttpServletRequest request) {
        Session session = Visit.of(request).session();
        if (session == null) {
            throw Denial.notSignedIn();
        }
        return session;
    }
}
