package xiezhi.application.enforcement.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.matching.MatchOpening;
import xiezhi.application.enforcement.person.store.KnownNames;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 身份认定: brings a claim before a human where no rule settles it, and keeps what a letter or a ruling says of who somebody is. */
@Service
@Transactional
public class Identities {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final CaseFiles files;
    private final Persons persons;
    private final Readings readings;
    private final KnownNames names;
    private final Clock clock;

    Identities(CaseFiles files, Persons persons, Readings readings, KnownNames names, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.readings = readings;
        this.names = names;
        this.clock = clock;
    }

    /** 结果: the person, or the case that a human has to decide first. */
    public record Resolution(
            @Nullable Ref<Person> person, @Nullable Ref<MatchCase> waiting) {}

    /**
     * The person whom the claim means; when that can't be settled, a case for humans at the unit.
     *
     * @param source whence the claim comes, as the officer reads it: {@code 公安收押预告 (2026)测收字第3号}
     */
    public Resolution resolve(Claim claim, UUID unit, String source) {
        Match match = persons.match(claim);
        return match.settled()
                ? new Resolution(persons.register(claim, unit), null)
                : new Resolution(null, raise(claim, match, null, unit, source));
    }

    /**
     * What a police letter says of a person on record who had no proven identity. A number that is another's goes before a human.
     */
    public Resolution identify(Ref<Person> person, Claim letter, UUID unit, String source) {
        Match match = persons.match(letter);
        boolean himself = person.equals(match.person());
        if (match.outcome() == Match.Outcome.NEW || himself) {
            adopt(person, letter, source);
            return new Resolution(person, null);
        }
        return new Resolution(null, raise(letter, asConflict(match), person, unit, source));
    }

    private static Match asConflict(Match match) {
        Ref<Person> linked = match.person();
        List<Match.Candidate> candidates = linked == null
                ? match.candidates()
                : List.of(
                        new Match.Candidate(linked, 100, List.of(new Match.Point("公民身份号码", 100, "与已核验的在册人员相同 (R1)"))));
        return new Match(Match.Outcome.CONFLICT, null, candidates, match.reasons());
    }

    private Ref<MatchCase> raise(Claim claim, Match match, @Nullable Ref<Person> subject, UUID unit, String source) {
        MatchOpening opening = MatchOpening.of(claim, match, subject, unit, source, now());
        return Acting.as(
                Actor.system("身份比对"),
                () -> files.begin(MatchCase.class, "raise", opening).row().id());
    }

    /** Writes down the identity that was found, keeping the name that he gave. */
    void adopt(Ref<Person> person, Claim letter, String source) {
        Stored<Person> before = readings.person(person);
        Person known = before.row();
        LocalDate today = LocalDate.ofInstant(now(), SHANGHAI);
        List<OtherName> kept = new java.util.ArrayList<>(known.names());
        if (!known.name().equals(letter.name())) {
            kept.add(new OtherName(letter.name(), NameKind.TRUE_NAME, source, today, null));
        }
        Person after = known.change()
                .idType(letter.idType())
                .citizenId(letter.citizenId())
                .otherId(letter.citizenId() == null ? letter.idNumber() : null)
                .idStatus(letter.verified() ? IdStatus.VERIFIED_BY_POLICE : IdStatus.UNVERIFIED)
                .birthDate(letter.birthDate() == null ? known.birthDate() : letter.birthDate())
                .birthPrecision(letter.birthDate() == null ? known.birthPrecision() : letter.birthPrecision())
                .unidentified(!letter.verified() && known.unidentified())
                .names(kept)
                .make();
        readings.changeUnscoped(after, before.version());
        names.index(after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
