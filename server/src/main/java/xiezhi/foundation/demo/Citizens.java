package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Ref;

/** 演示群众: citizens with accounts: the one that is shown, and those whose files came in through the hall. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class Citizens {
    static final String SHOWN_NAME = "演示张三";
    static final String SHOWN_MOBILE = "19900000001";
    static final String SHOWN_ID = Cast.citizenId("970121", 1988, 1);
    private static final int MANY = 12;
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final List<UUID> all = new ArrayList<>();

    Citizens(Directory directory, Accounts accounts, People people) {
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
    }

    void register(LocalDate today) {
        List<Person> persons = new ArrayList<>();
        persons.add(person(SHOWN_NAME, SHOWN_ID, SHOWN_MOBILE, today));
        for (int i = 1; i < MANY; i++) {
            persons.add(person(
                    Cast.name(600 + i), Cast.citizenId("970121", 1960 + i * 3, 600 + i), Cast.mobile(10 + i), today));
        }
        directory.addPeople(persons);
        accounts.openProved(
                persons.stream()
                        .map(p -> new Accounts.NewAccount(p.id().id(), mobile(p), DemoAccount.PASSWORD))
                        .toList(),
                "L3");
        persons.forEach(p -> all.add(p.id().id()));
    }

    /** The citizen of the file. */
    Actor of(CaseTale tale) {
        return people.citizen(all.get(tale.shownCitizen() ? 0 : 1 + tale.count() % (MANY - 1)));
    }

    private static String mobile(Person person) {
        Mobile mobile = person.mobile();
        return mobile == null ? "" : mobile.value();
    }

    private static Person person(String name, String number, String mobile, LocalDate today) {
        return new Person(Ref.next(), name, PersonKind.CITIZEN, null, CitizenId.of(number, today), new Mobile(mobile));
    }
}
