package xiezhi.foundation.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.AppointmentEnded;
import xiezhi.foundation.identity.SeparationGuard;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;

/** 账号管理岗: an account needs two administrators: one makes it, another puts it in force. Nobody resets his own. */
@Service
class AccountDesk {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Sessions sessions;
    private final SeparationGuard separation;
    private final Trail trail;

    AccountDesk(Accounts accounts, Attempts attempts, Sessions sessions, SeparationGuard separation, Trail trail) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.separation = separation;
        this.trail = trail;
    }

    /** 建账号: it waits for the security administrator. */
    @May(Administrators.SYSTEM)
    @Transactional
    public UUID propose(NewAccount fresh) {
        return accounts.propose(fresh);
    }

    /** 启用. */
    @May(value = Administrators.SECURITY, stepUp = true)
    @Transactional
    public void activate(UUID id) {
        Account account = other(id);
        separation.check(account.person());
        accounts.setStatus(id, "ACTIVE");
        trail.note("ACTIVATE_ACCOUNT", "access.account", id, Map.of());
    }

    /** 停用: every session of it ends at once. */
    @May({Administrators.SYSTEM, Administrators.SECURITY})
    @Transactional
    public void disable(UUID id) {
        other(id);
        accounts.setStatus(id, "DISABLED");
        sessions.endOthers(id, null, "DISABLED");
        trail.note("DISABLE_ACCOUNT", "access.account", id, Map.of());
    }

    /** 解锁. */
    @May(value = Administrators.SECURITY, stepUp = true)
    @Transactional
    public void unlock(UUID id) {
        attempts.forget(other(id).login());
        trail.note("UNLOCK_ACCOUNT", "access.account", id, Map.of());
    }

    /** 重置口令: the new one must be changed at the next login. */
    @May(value = Administrators.SYSTEM, stepUp = true)
    @Transactional
    public void resetPassword(UUID id, String password) {
        Account account = other(id);
        PasswordPolicy.check("password", password, account.citizen() ? "" : account.login(), !account.citizen());
        accounts.setPassword(account, password, true);
        sessions.endOthers(id, null, "PASSWORD_RESET");
        trail.note("RESET_PASSWORD", "access.account", id, Map.of());
    }

    /** 解除第二因素: after a lost device; the next login enrols another. */
    @May(value = Administrators.SECURITY, stepUp = true)
    @Transactional
    public void clearFactors(UUID id) {
        other(id);
        accounts.clearFactors(id);
        sessions.endOthers(id, null, "FACTORS_CLEARED");
        trail.note("CLEAR_FACTORS", "access.account", id, Map.of());
    }

    private Account other(UUID id) {
        Account account = accounts.get(id);
        if (account.person().equals(Acting.current().person())) {
            throw Refusal.coded("ANOTHER_ADMINISTRATOR", "不得办理自己的账号", "请由另一名管理员办理");
        }
        return account;
    }

    /** Who has left a post acts through it no more: his sessions in it end. */
    @EventListener
    void on(AppointmentEnded ended) {
        accounts.byPerson(ended.person())
                .ifPresent(account -> sessions.of(account.id()).stream()
                        .filter(session -> ended.appointment().equals(session.appointment()))
                        .forEach(session -> sessions.end(session.id(), "APPOINTMENT_ENDED")));
    }
}
