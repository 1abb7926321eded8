package xiezhi.foundation.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import xiezhi.foundation.access.Sessions.From;
import xiezhi.foundation.access.Sessions.Opened;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 登录岗: lets a person in by password and second factor, or by passkey; says the same to everybody who may not come in. */
@Service
class LoginDesk {
    private final Accounts accounts;
    private final Attempts attempts;
    private final PasswordHash hashes;
    private final Sessions sessions;
    private final LoginLimit limit;
    private final People people;
    private final Trail trail;
    private final JdbcClient sql;
    private final AccessSettings settings;
    private final Clock clock;
    private final boolean demo;

    LoginDesk(
            Accounts accounts,
            Attempts attempts,
            PasswordHash hashes,
            Sessions sessions,
            LoginLimit limit,
            People people,
            Trail trail,
            JdbcClient sql,
            AccessSettings settings,
            Clock clock,
            @Value("${xiezhi.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hashes = hashes;
        this.sessions = sessions;
        this.limit = limit;
        this.people = people;
        this.trail = trail;
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
        this.demo = demo;
    }

    /** 登录: by password and, for officers, a second factor. */
    Opened enter(String login, String password, @Nullable String code, From from) {
        limit.count("login", from.address());
        if (attempts.lockedUntil(login).isPresent()) {
            throw refused(null, "LOCKED", Denial.locked());
        }
        Optional<Account> found = accounts.byLogin(login);
        boolean right = found.map(account -> hashes.fits(password, account.password()))
                .orElseGet(() -> {
                    hashes.pretend(password);
                    return false;
                });
        if (!right || found.isEmpty()) {
            throw failed(login, found.orElse(null), "PASSWORD");
        }
        Account account = found.get();
        checkUsable(account);
        checkSecondFactor(login, account, code);
        return open(account, login, from, "PASSWORD");
    }

    /** 通行密钥登录: the key itself has verified the person, so it is both factors. */
    Opened enterByPasskey(Account account, From from) {
        checkUsable(account);
        return open(account, account.login(), from, "PASSKEY");
    }

    private Opened open(Account account, String login, From from, String way) {
        attempts.forget(login);
        accounts.cameIn(account.id());
        List<Standing> standings = account.citizen() ? List.of() : people.standings(account.person());
        UUID appointment = standings.isEmpty() ? null : standings.getFirst().appointment();
        Opened opened = sessions.open(account, appointment, restriction(account, way), most(standings), from);
        as(account, () -> trail.note("LOGIN", "access.session", opened.session().id(), Map.of("way", way)));
        return opened;
    }

    private @Nullable String restriction(Account account, String way) {
        Instant expires = account.passwordAt().plus(settings.passwordAge());
        if (account.mustChange() || (account.officer() && !clock.instant().isBefore(expires))) {
            return "PASSWORD";
        }
        return lacksFactor(account) && !way.equals("PASSKEY") ? "SECOND_FACTOR" : null;
    }

    /** Whether the account must have a second factor and has none yet. */
    boolean lacksFactor(Account account) {
        return needsFactor(account) && !account.hasTotp() && !hasPasskey(account);
    }

    private int most(List<Standing> standings) {
        boolean administrator =
                standings.stream().anyMatch(s -> s.duties().stream().anyMatch(Administrators.ALL::contains));
        return administrator ? 1 : settings.sessions();
    }

    private void checkUsable(Account account) {
        Instant last = account.lastLoginAt() == null ? account.createdAt() : account.lastLoginAt();
        boolean stale = account.officer() && last.plus(settings.stale()).isBefore(clock.instant());
        if (!account.active() || stale) {
            throw refused(account, stale ? "STALE" : account.status(), Denial.notActive());
        }
    }

    private void checkSecondFactor(String login, Account account, @Nullable String code) {
        if (account.hasTotp() && (code == null || code.isBlank())) {
            throw Denial.secondFactor(methods(account));
        }
        if (account.hasTotp() && !accounts.useCode(account, code)) {
            throw failed(login, account, "CODE");
        }
        if (!account.hasTotp() && needsFactor(account) && hasPasskey(account)) {
            throw Denial.secondFactor(methods(account));
        }
    }

    /** Officers need two factors; in the demonstration they may do without, and every page of it says that it is one. */
    private boolean needsFactor(Account account) {
        return account.officer() && !demo;
    }

    private boolean hasPasskey(Account account) {
        return sql.sql("select exists (select 1 from access.passkey where account = ?)")
                .param(account.id())
                .query(Boolean.class)
                .single();
    }

    private List<String> methods(Account account) {
        List<String> methods = new ArrayList<>();
        if (account.hasTotp()) {
            methods.add("totp");
        }
        if (hasPasskey(account)) {
            methods.add("passkey");
        }
        return methods;
    }

    /** 再次验证: good for a quarter of an hour. Failures count as at the door. */
    void stepUp(Session session, @Nullable String password, @Nullable String code) {
        Account account = accounts.get(session.account());
        String key = "step-up " + account.login();
        if (attempts.lockedUntil(key).isPresent()) {
            sessions.end(session.id(), "LOCKED");
            throw refused(account, "LOCKED", Denial.locked());
        }
        boolean right = password != null && !password.isEmpty()
                ? hashes.fits(password, account.password())
                : accounts.useCode(account, code);
        if (!right) {
            attempts.failed(key);
            throw refused(account, "STEP_UP", Denial.wrong());
        }
        attempts.forget(key);
        sessions.stepUp(session.id());
        trail.note("STEP_UP", "access.session", session.id(), Map.of());
    }

    private Unwelcome failed(String login, @Nullable Account account, String why) {
        boolean locked = attempts.failed(login);
        return refused(account, why, locked ? Denial.locked() : Denial.wrong());
    }

    private Unwelcome refused(@Nullable Account account, String why, Unwelcome fault) {
        if (account == null) {
            trail.note("LOGIN", "access.account", null, Map.of("why", why), "REFUSED");
        } else {
            as(account, () -> trail.note("LOGIN", "access.account", account.id(), Map.of("why", why), "REFUSED"));
        }
        return fault;
    }

    /** The trail names the account from whose owner, or in whose name, the attempt came. */
    private static void as(Account account, Runnable work) {
        Actor visitor = Acting.current();
        Acting.run(
                new Actor(
                        account.person(),
                        account.shown(),
                        "",
                        account.kind(),
                        account.level(),
                        null,
                        null,
                        "登录",
                        visitor.duties(),
                        visitor.scope(),
                        null,
                        visitor.address()),
                work);
    }
}
