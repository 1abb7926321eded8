package xiezhi.foundation.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;

/** 账号登记: the system administrator makes and stops accounts, the security administrator puts them in force. */
@RestController
@RequestMapping("/api/admin/accounts")
class AccountRegister {
    private final AccountDesk desk;
    private final JdbcClient sql;
    private final People people;

    AccountRegister(AccountDesk desk, JdbcClient sql, People people) {
        this.desk = desk;
        this.sql = sql;
        this.people = people;
    }

    /** 账号, as shown. */
    record Line(
            UUID id,
            UUID person,
            String name,
            String login,
            String kind,
            String level,
            String status,
            boolean secondFactor,
            Instant createdAt,
            @Nullable Instant lastLoginAt) {}

    /** 一页账号. */
    record Lines(List<Line> items, @Nullable String next) {}

    /** 首个口令. */
    record First(String password) {}

    @GetMapping
    @May({Administrators.SYSTEM, Administrators.SECURITY})
    Lines list(
            @RequestParam @Nullable String status,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable UUID after) {
        int rows = Math.clamp(limit, 1, 200);
        List<Account> found = sql.sql("""
                select * from access.account where kind <> 'CITIZEN' and (?::text is null or status = ?) and (?::uuid is null or id > ?)
                order by id limit ?""")
                .param(status)
                .param(status)
                .param(after)
                .param(after)
                .param(rows)
                .query((row, n) -> Account.read(row))
                .list();
        Map<UUID, String> names =
                people.namesOf(found.stream().map(Account::person).toList());
        List<Line> lines = found.stream().map(a -> line(a, names)).toList();
        return new Lines(
                lines, lines.size() < rows ? null : lines.getLast().id().toString());
    }

    private static Line line(Account a, Map<UUID, String> names) {
        return new Line(
                a.id(),
                a.person(),
                names.getOrDefault(a.person(), People.UNKNOWN),
                a.shown(),
                a.kind().name(),
                a.level(),
                a.status(),
                a.hasTotp(),
                a.createdAt(),
                a.lastLoginAt());
    }

    @PostMapping
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> propose(@RequestBody NewAccount body) {
        return Map.of("id", desk.propose(body), "status", "PENDING");
    }

    @PostMapping("/{id}/activate")
    @May(value = Administrators.SECURITY, stepUp = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void activate(@PathVariable UUID id) {
        desk.activate(id);
    }

    @PostMapping("/{id}/disable")
    @May({Administrators.SYSTEM, Administrators.SECURITY})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable UUID id) {
        desk.disable(id);
    }

    @PostMapping("/{id}/unlock")
    @May(value = Administrators.SECURITY, stepUp = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable UUID id) {
        desk.unlock(id);
    }

    @PostMapping("/{id}/password")
    @May(value = Administrators.SYSTEM, stepUp = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetPassword(@PathVariable UUID id, @RequestBody First body) {
        desk.resetPassword(id, body.password());
    }

    @PostMapping("/{id}/clear-factors")
    @May(value = Administrators.SECURITY, stepUp = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clearFactors(@PathVariable UUID id) {
        desk.clearFactors(id);
    }
}
