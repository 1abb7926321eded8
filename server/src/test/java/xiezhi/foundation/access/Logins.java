package xiezhi.foundation.access;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.access.Sessions.From;
import xiezhi.foundation.access.Sessions.Opened;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.kernel.act.Actor;

/** 测试登录: opens sessions for tests without passwords. */
public final class Logins {
    private Logins() {}

    /** A token of a new session of the person; makes the account if there is none. */
    public static String token(ApplicationContext house, UUID person, boolean steppedUp) {
        Accounts accounts = house.getBean(Accounts.class);
        Sessions sessions = house.getBean(Sessions.class);
        Account account = accounts.byPerson(person).orElseGet(() -> {
            accounts.open(List.of(new NewAccount(person, login(house, person), "Test-" + person)));
            return accounts.byPerson(person).orElseThrow();
        });
        List<Standing> standings = house.getBean(People.class).standings(person);
        UUID appointment = standings.isEmpty() ? null : standings.getFirst().appointment();
        Opened opened = sessions.open(account, appointment, null, 5, new From("127.0.0.1", "test"));
        if (steppedUp) {
            sessions.stepUp(opened.session().id());
        }
        return opened.token();
    }

    private static String login(ApplicationContext house, UUID person) {
        boolean citizen = house.getBean(People.class).kindOf(person) == Actor.Kind.CITIZEN;
        return citizen ? "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999) : "test-" + person;
    }
}
