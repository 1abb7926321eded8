package xiezhi.foundation.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 样本: synthetic files, and actors with every kind of scope. Birth years before 1900, so that no living person's number is hit. */
final class SampleFiles {
    static final CitizenId ONE = new CitizenId("230102189202290011");

    private SampleFiles() {}

    static SampleFile file(String number, String name, LocalDate receivedOn) {
        return new SampleFile(
                Ref.next(),
                number,
                new PersonName(name),
                ONE,
                Sex.MALE,
                Set.of(Sex.MALE, Sex.FEMALE),
                receivedOn,
                null,
                Money.of("1800.00"),
                "测试经过",
                List.of(new SampleFile.Member(new PersonName("测试成员"), 30)),
                null);
    }

    static Actor officer(UUID person, UUID... units) {
        return new Actor(
                person,
                "test",
                "测试人员",
                Actor.Kind.OFFICER,
                "",
                UUID.randomUUID(),
                units[0],
                "测试单位 测试岗",
                Set.of("sample.read"),
                Scope.of(List.of(units)),
                null,
                "127.0.0.1");
    }

    static Actor practitioner(UUID person, UUID firm) {
        return new Actor(
                person,
                "lawyer",
                "测试律师",
                Actor.Kind.PRACTITIONER,
                "P",
                UUID.randomUUID(),
                firm,
                "测试律所 律师",
                Set.of(),
                Scope.of(List.of(firm)),
                null,
                "127.0.0.1");
    }

    static Actor citizen(UUID person) {
        return new Actor(
                person,
                "citizen",
                "测试市民",
                Actor.Kind.CITIZEN,
                "L3",
                null,
                null,
                "本人",
                Set.of(),
                Scope.OWN,
                null,
                "127.0.0.1");
    }
}
