package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidChannel;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidSource;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 生成器: makes the demonstration of any size, from a county to a nation, straight through the store: sealed, scoped and searchable like all rows. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
public class Generator {
    private static final int BATCH = 1000;
    private static final AidState[] STATES = {
        AidState.ARCHIVED, AidState.CLOSED, AidState.IN_HANDLING, AidState.REFUSED, AidState.WITHDRAWN
    };
    private final Records records;
    private final People people;
    private final Clock clock;

    Generator(Records records, People people, Clock clock) {
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /** So many applications, spread over the legal aid centres and the last five years. */
    public void applications(long from, long until, LongConsumer progress) {
        List<Unit> centres = centres();
        Acting.run(Actor.system("生成演示数据"), () -> {
            for (long at = from; at < until; at += BATCH) {
                Unit centre = centres.get((int) (at / BATCH % centres.size()));
                records.addAll(
                        LongStream.range(at, Math.min(until, at + BATCH))
                                .mapToObj(count -> application(count, centre))
                                .toList(),
                        Placement.in(centre.id().id()));
                progress.accept(Math.min(until, at + BATCH));
            }
        });
    }

    /** So many citizens without accounts. */
    public void citizens(long from, long until) {
        UUID root = people.root().orElseThrow().id().id();
        Acting.run(Actor.system("生成演示数据"), () -> {
            for (long at = from; at < until; at += BATCH) {
                records.addAll(
                        LongStream.range(at, Math.min(until, at + BATCH))
                                .mapToObj(this::citizen)
                                .toList(),
                        Placement.in(root));
            }
        });
    }

    private List<Unit> centres() {
        UUID root = people.root()
                .orElseThrow(() -> new IllegalStateException("the demonstration province has not been told yet"))
                .id()
                .id();
        return people.subtree(root).stream()
                .map(people::unit)
                .filter(unit -> unit.unitType() == UnitType.LEGAL_AID_AGENCY && unit.level() == 4)
                .toList();
    }

    private AidApplication application(long count, Unit centre) {
        Instant received = clock.instant()
                .minus(count * 157 % 2_600_000, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.SECONDS);
        LocalDate day = LocalDate.ofInstant(received, ZoneId.of("Asia/Shanghai"));
        AidMatter matter = AidMatter.values()[(int) (count % AidMatter.values().length)];
        DivisionCode here = new DivisionCode(centre.divisionCode());
        AidForm form = AidForm.CIVIL_ADMIN_AGENCY;
        return new AidApplication(
                Ref.next(),
                new CaseNumber("(%d)%s生字第%d号"
                        .formatted(day.getYear(), centre.shortName().substring(0, 1), count + 1)),
                STATES[(int) (count / 7 % STATES.length)],
                AidSource.APPLY,
                AidChannel.COUNTER,
                received,
                ApplicantKind.PERSON,
                new PersonName(Cast.name(count)),
                new CitizenId(Cast.citizenId(centre.divisionCode(), 1940 + (int) (count % 60), count)),
                null,
                new Mobile(Cast.mobile(count)),
                List.of(),
                null,
                null,
                null,
                form,
                matter,
                form.caseType(matter),
                null,
                null,
                null,
                here,
                true,
                null,
                here,
                here,
                Set.of(),
                false,
                List.of(),
                null,
                null,
                true,
                null,
                false,
                false,
                false,
                Set.of(),
                List.of(),
                centre.id(),
                day);
    }

    private Person citizen(long count) {
        return new Person(
                Ref.next(),
                Cast.name(count),
                PersonKind.CITIZEN,
                null,
                new CitizenId(Cast.citizenId("970121", 1940 + (int) (count % 60), count)),
                new Mobile(Cast.mobile(count)));
    }
}
