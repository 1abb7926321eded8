package xiezhi.foundation.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 我的账号: my password and my authenticator. */
@RestController
@RequestMapping("/api/account")
@WhileRestricted
class AccountRoutes {
    private final Accounts accounts;
    private final PasswordHash hashes;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Trail trail;
    private final LoginDesk desk;

    AccountRoutes(
            Accounts accounts, PasswordHash hashes, Sessions sessions, Attempts attempts, Trail trail, LoginDesk desk) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.sessions = sessions;
        this.attempts = attempts;
        this.trail = trail;
        this.desk = desk;
    }

    /** 修改口令. */
    record Change(String old, @JsonProperty("new") String fresh) {
        @Override
        public String toString() {
            return "change";
        }
    }

    /** 动态口令登记. */
    record Secret(String secret, String uri) {}

    /** 验证码. */
    record Code(String code) {}

    @PostMapping("/password")
    @SignedIn
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody Change body, HttpServletRequest request) {
        Session session = mine(request);
        Account account = accounts.get(session.account());
        if (attempts.lockedUntil(key(account)).isPresent()) {
            throw Denial.locked();
        }
        if (!hashes.fits(body.old(), account.password())) {
            attempts.failed(key(account));
            throw Unfit.field("old", "原口令不正确");
        }
        PasswordPolicy.check("new", body.fresh(), account.citizen() ? "" : account.login(), !account.citizen());
        accounts.setPassword(account, body.fresh(), false);
        attempts.forget(key(account));
        sessions.endOthers(account.id(), session.id(), "PASSWORD_CHANGED");
        if ("PASSWORD".equals(session.restriction())) {
            sessions.restrict(session.id(), desk.lacksFactor(account) ? "SECOND_FACTOR" : null);
        }
        trail.note("CHANGE_PASSWORD", "access.account", account.id(), Map.of());
    }

    @PostMapping("/totp")
    @SignedIn
    Secret startTotp(HttpServletRequest request) {
        Account account = accounts.get(mine(request).account());
        if (account.hasTotp()) {
            throw Refusal.state("已经登记动态口令", "更换设备的, 请安全管理员先解除原登记");
        }
        String secret = Totp.newSecret();
        accounts.startTotp(account.id(), secret);
        return new Secret(secret, Totp.uri(account.shown(), secret));
    }

    @PostMapping("/totp/confirm")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmTotp(@RequestBody Code body, HttpServletRequest request) {
        Session session = mine(request);
        Account account = accounts.get(session.account());
        if (!accounts.useCode(account, body.code())) {
            throw Unfit.field("code", "验证码不正确; 请核对手机时间后输入新的验证码");
        }
        if ("SECOND_FACTOR".equals(session.restriction())) {
            sessions.restrict(session.id(), null);
        }
        trail.note("ENROL_TOTP", "access.account", account.id(), Map.of());
    }

    private static String key(Account account) {
        return "password " + account.login();
    }

    private static Session mine(HttpServletRequest request) {
        Session session = Visit.of(request).session();
        if (session == null) {
            throw Denial.notSignedIn();
        }
        return session;
    }
}
