package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 搬演: founds a unit, hires its people, and lets them do the acts of their files on the days of the story. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class Staging {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration BEFORE = Duration.ofDays(900);
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Records records;
    private final CaseFiles files;
    private final Clock clock;

    Staging(Directory directory, Accounts accounts, People people, Records records, CaseFiles files, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    /** A unit that has stood for years. */
    UUID found(UUID parent, String division, String code, UnitType type, String name, String word) {
        Ref<Unit> id = Ref.next();
        LocalDate since = LocalDate.ofInstant(clock.instant().minus(BEFORE), SHANGHAI);
        directory.addUnits(List.of(new Unit(
                id,
                Ref.of(parent),
                division,
                code,
                type,
                people.unit(parent).level() + 1,
                name,
                name,
                word,
                null,
                "12348",
                null,
                since,
                null)));
        return id.id();
    }

    /** Somebody who has long been in that post, with an account to try it out. */
    Actor hire(DemoAccount account, UUID unit, String post, String... duties) {
        List<Hired> hired = new ArrayList<>();
        StoryClock.at(
                clock.instant().minus(BEFORE),
                () -> hired.add(directory.hire(
                        account.name(), PersonKind.OFFICER, unit, post, PostKind.STAFF, Span.TREE, Set.of(duties))));
        Hired one = hired.getFirst();
        accounts.open(List.of(new NewAccount(one.person(), account.account(), account.password())));
        return proved(people.actorFor(one.person(), one.appointment()));
    }

    /** The same person, who has just given the password again. */
    private Actor proved(Actor a) {
        return new Actor(
                a.person(),
                a.account(),
                a.name(),
                a.kind(),
                a.level(),
                a.appointment(),
                a.unit(),
                a.identity(),
                a.duties(),
                a.scope(),
                clock.instant().plus(Duration.ofDays(1)),
                a.address());
    }

    /** Begins a file on the day. */
    <R extends Record> Ref<R> begin(Actor who, LocalDate day, Class<R> of, String act, Record form) {
        List<Ref<R>> begun = new ArrayList<>();
        at(day, who, () -> {
            R row = files.begin(of, act, form).row();
            begun.add(Ref.of(RecordType.of(of).keyOf(row).id()));
        });
        return begun.getFirst();
    }

    /** Does an act on the day. */
    <R extends Record> void act(Actor who, LocalDate day, Class<R> of, Ref<R> file, String act, @Nullable Record form) {
        int version = Acting.as(Actor.system("演示省"), () -> records.get(of, file).version());
        at(day, who, () -> files.act(of, file, version, act, form));
    }

    private void at(LocalDate day, Actor who, Runnable work) {
        Instant then = day.atTime(LocalTime.of(9, 40)).atZone(SHANGHAI).toInstant();
        Instant now = clock.instant();
        StoryClock.at(then.isAfter(now) ? now : then, () -> Acting.run(who, work));
    }
}
