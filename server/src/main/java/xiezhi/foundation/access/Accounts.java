package xiezhi.foundation.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Uuid7;

/** 账号簿: makes, finds and changes accounts. */
@Service
public class Accounts {
    private final JdbcClient sql;
    private final People people;
    private final PasswordHash hashes;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    Accounts(JdbcClient sql, People people, PasswordHash hashes, Vault vault, Trail trail, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.hashes = hashes;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** 新账号. A citizen's login is his mobile number. */
    public record NewAccount(UUID person, String login, String password) {}

    /**
     * Makes accounts that may be used at once, for set-up, loaders and take-over. Equal passwords of one batch share a hash, which saves
     * a loader minutes; nothing else does so.
     */
    @Transactional
    public List<UUID> open(Collection<NewAccount> accounts) {
        Map<String, String> hashed = new HashMap<>();
        List<UUID> opened = new ArrayList<>();
        for (NewAccount fresh : accounts) {
            opened.add(add(fresh, hashed.computeIfAbsent(fresh.password(), hashes::of), "ACTIVE", false));
        }
        trail.note("OPEN_ACCOUNTS", "access.account", null, Map.of("accounts", opened.size()));
        return opened;
    }

    /** The same for citizens whose identity has been proved before, at the level that was proved. */
    @Transactional
    public List<UUID> openProved(Collection<NewAccount> accounts, String level) {
        List<UUID> opened = open(accounts);
        opened.forEach(account -> raise(account, level));
        return opened;
    }

    /** An account that waits for the security administrator, with a first password that must be changed. */
    @Transactional
    UUID propose(NewAccount fresh) {
        PasswordPolicy.check("password", fresh.password(), fresh.login(), true);
        UUID id = add(fresh, hashes.of(fresh.password()), "PENDING", true);
        trail.note("PROPOSE_ACCOUNT", "access.account", id, Map.of("login", fresh.login()));
        return id;
    }

    /** The account of one of the first administrators: in force, but its password must be changed at once. */
    void openFirst(UUID person, String login, String password) {
        add(new NewAccount(person, login, password), hashes.of(password), "ACTIVE", true);
    }

    /** 公民账号, as the room of citizens knows it. */
    public record Citizen(UUID account, UUID person, String level) {}

    /** Refuses a password that is too simple for a citizen's account. */
    public static void checkPassword(String password) {
        PasswordPolicy.check("password", password, "", false);
    }

    /** The account of a citizen. */
    public Optional<Citizen> citizenOf(UUID person) {
        return byPerson(person)
                .filter(Account::citizen)
                .map(account -> new Citizen(account.id(), account.person(), account.level()));
    }

    /** The account under a mobile number. */
    public Optional<Citizen> citizenBy(Mobile mobile) {
        return byLogin(mobile.value())
                .filter(Account::citizen)
                .map(account -> new Citizen(account.id(), account.person(), account.level()));
    }

    /** 让出号码: an account that never proved its number gives it up to whoever has; it can't be entered any more. */
    public void giveUpNumber(Citizen unproved) {
        sql.sql(
                        "update access.account set login = 'given-up:' || id, status = 'DISABLED' where id = ? and level = 'L0'")
                .param(unproved.account())
                .update();
        trail.note("GIVE_UP_NUMBER", "access.account", unproved.account(), Map.of());
    }

    /** A citizen's account at the level that has been proved. */
    public UUID openForCitizen(UUID person, Mobile mobile, String password, String level) {
        UUID id = add(new NewAccount(person, mobile.value(), password), hashes.of(password), "ACTIVE", false);
        raise(id, level);
        trail.note("REGISTER", "access.account", id, Map.of("level", level));
        return id;
    }

    private UUID add(NewAccount fresh, String hash, String status, boolean mustChange) {
        Actor.Kind kind = people.kindOf(fresh.person());
        boolean citizen = kind == Actor.Kind.CITIZEN;
        String login = citizen ? mobileLogin(fresh.login()) : normal(fresh.login());
        UUID id = Uuid7.next();
        int added = sql.sql("""
                insert into access.account (id, person, login, shown, kind, level, status, password, password_at, must_change, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        id,
                        fresh.person(),
                        login,
                        citizen ? new Mobile(fresh.login()).toString() : fresh.login(),
                        kind.name(),
                        citizen ? "L1" : "L3",
                        status,
                        hash,
                        Utc.of(now()),
                        mustChange,
                        Utc.of(now()),
                        Acting.current().person())
                .update();
        if (added == 0) {
            throw Refusal.coded(
                    "DUPLICATE",
                    citizen ? "这个手机号已经注册" : "账号已存在, 或者此人已有账号",
                    citizen ? "请直接登录; 忘记口令的可以到窗口重置" : "一人一个账号; 请换一个登录名");
        }
        return id;
    }

    Account get(UUID id) {
        return sql.sql("select * from access.account where id = ?")
                .param(id)
                .query((row, n) -> Account.read(row))
                .optional()
                .orElseThrow(() -> new NotFound("没有这个账号"));
    }

    Optional<Account> byLogin(String typed) {
        return sql
                .sql("select * from access.account where login = any(?)")
                .param(new String[] {normal(typed), mobileLogin(typed)})
                .query((row, n) -> Account.read(row))
                .list()
                .stream()
                .findFirst();
    }

    Optional<Account> byPerson(UUID person) {
        return sql.sql("select * from access.account where person = ?")
                .param(person)
                .query((row, n) -> Account.read(row))
                .optional();
    }

    /** A citizen has proved more of who he is. */
    public void raise(UUID account, String level) {
        sql.sql("update access.account set level = ? where id = ?")
                .params(level, account)
                .update();
    }

    void setStatus(UUID account, String status) {
        sql.sql(
                        "update access.account set status = ?, last_login_at = null, created_at = case when ? = 'ACTIVE' then ? else created_at end where id = ?")
                .params(status, status, Utc.of(now()), account)
                .update();
    }

    /** Sets a new password; the last few may not come again. */
    void setPassword(Account account, String password, boolean mustChange) {
        List<String> old = sql.sql(
                        "select hash from access.old_password where account = ? order by set_at desc limit ?")
                .params(account.id(), PasswordPolicy.HISTORY - 1)
                .query(String.class)
                .list();
        old = new ArrayList<>(old);
        old.add(account.password());
        if (old.stream().anyMatch(hash -> hashes.fits(password, hash))) {
            throw Refusal.coded("PASSWORD_USED", "不得使用最近%d次用过的口令".formatted(PasswordPolicy.HISTORY), "请换一个新的口令");
        }
        sql.sql("insert into access.old_password values (?, ?, ?)")
                .params(account.id(), account.password(), Utc.of(now()))
                .update();
        sql.sql("update access.account set password = ?, password_at = ?, must_change = ? where id = ?")
                .params(hashes.of(password), Utc.of(now()), mustChange, account.id())
                .update();
    }

    void startTotp(UUID account, String secret) {
        sql.sql("update access.account set totp = ?, totp_since = null, totp_step = 0 where id = ?")
                .params(vault.seal(secret), account)
                .update();
    }

    void clearFactors(UUID account) {
        sql.sql("update access.account set totp = null, totp_since = null, totp_step = 0 where id = ?")
                .param(account)
                .update();
        sql.sql("delete from access.passkey where account = ?").param(account).update();
    }

    /** Whether the code fits; a step that was used is used up, also when two requests bring it at the same moment. */
    boolean useCode(Account account, @Nullable String code) {
        String sealed = account.totp();
        if (sealed == null || code == null) {
            return false;
        }
        long step = Totp.match(vault.open(sealed), code, now(), account.totpStep());
        return step > 0
                && sql.sql(
                                        "update access.account set totp_step = ?, totp_since = coalesce(totp_since, ?) where id = ? and totp_step < ?")
                                .params(step, Utc.of(now()), account.id(), step)
                                .update()
                        == 1;
    }

    void cameIn(UUID account) {
        sql.sql("update access.account set last_login_at = ? where id = ?")
                .params(Utc.of(now()), account)
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String mobileLogin(String typed) {
        return "m:" + vault.blind("login:" + typed.strip());
    }

    private static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
