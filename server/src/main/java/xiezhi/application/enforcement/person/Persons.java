package xiezhi.application.enforcement.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.matching.Matching;
import xiezhi.application.enforcement.person.store.Group;
import xiezhi.application.enforcement.person.store.KnownNames;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.record.Ref;

/** 人员: finds the one record of a person, or makes it. Whoever receives a person asks here first. */
@Service
@Transactional
public class Persons {
    private final Records records;
    private final Readings readings;
    private final Group group;
    private final Matching matching;
    private final KnownNames names;

    Persons(Records records, Readings readings, Group group, Matching matching, KnownNames names) {
        this.records = records;
        this.readings = readings;
        this.group = group;
        this.matching = matching;
        this.names = names;
    }

    /** The record that stands for the person. For a desk that has opened a file of his; screens read through the person page. */
    @Transactional(readOnly = true)
    public Stored<Person> get(Ref<Person> person) {
        return readings.person(group.root(person));
    }

    /** The record that stands for the person now: another one after a merge. */
    @Transactional(readOnly = true)
    public Ref<Person> standing(Ref<Person> person) {
        return group.root(person);
    }

    /** Whom the claim means. */
    @Transactional(readOnly = true)
    public Match match(Claim claim) {
        return matching.match(claim);
    }

    /** The person whom the claim means, recorded anew if nobody is like him; refused when a human must look first. */
    public Ref<Person> register(Claim claim) {
        return register(claim, unit());
    }

    /** The same for work that no officer started, with the unit that keeps the record. */
    public Ref<Person> register(Claim claim, UUID unit) {
        matching.holdBack(claim);
        Match match = match(claim);
        if (!match.settled()) {
            throw new Refusal(
                    match.outcome() == Match.Outcome.CONFLICT ? "IDENTITY_CONFLICT" : "IDENTITY_CANDIDATES",
                    "有与此人相同或者相近的人员, 需要先人工比对",
                    match.reasons(),
                    "请在身份比对中确认是否为同一人, 确认后再继续");
        }
        Ref<Person> known = match.person();
        Ref<Person> person = known == null ? enter(claim, unit) : known;
        addNumbers(person, claim, unit);
        return person;
    }

    /** Records a person whom a human found to be nobody known. */
    public Ref<Person> enter(Claim claim, UUID unit) {
        Person person = fresh(claim);
        records.add(person, Placement.in(unit));
        names.index(person);
        return person.id();
    }

    /** Notes the claim's numbers of other registers with the person, each once. */
    public void addNumbers(Ref<Person> person, Claim claim, UUID unit) {
        List<PersonNumber> known = readings.rows(PersonNumber.class, person);
        for (Claim.ClaimedNumber claimed : claim.numbers()) {
            boolean there = known.stream()
                    .anyMatch(n -> n.kind() == claimed.kind()
                            && n.number().equals(claimed.number())
                            && n.issuer().equals(claimed.issuer()));
            if (!there) {
                records.add(
                        new PersonNumber(
                                Ref.next(), person, claimed.kind(), claimed.number(), claimed.issuer(), null, null),
                        Placement.in(unit));
            }
        }
    }

    private static Person fresh(Claim claim) {
        CitizenId citizenId = claim.citizenId();
        boolean wrongNumber = claim.idType() == IdType.CITIZEN_ID && claim.idNumber() != null && citizenId == null;
        OtherId other = citizenId == null ? claim.idNumber() : null;
        List<OtherName> names = claim.selfReported()
                ? List.of(new OtherName(claim.name(), NameKind.SELF_REPORTED, "本人自报", null, null))
                : List.of();
        return new Person(
                Ref.next(),
                claim.name(),
                claim.sex(),
                claim.birthDate(),
                claim.birthPrecision(),
                claim.idType(),
                citizenId,
                other,
                wrongNumber ? IdStatus.MISMATCH : claim.verified() ? IdStatus.VERIFIED_BY_POLICE : IdStatus.UNVERIFIED,
                names,
                null,
                claim.nationality(),
                null,
                null,
                claim.domicile(),
                null,
                claim.residence(),
                null,
                List.of(),
                List.of(),
                List.of(),
                claim.selfReported() && !claim.verified(),
                null);
    }

    private static UUID unit() {
        UUID unit = Acting.current().unit();
        if (unit == null) {
            throw new IllegalStateException("this actor has no unit; say which unit keeps the person's record");
        }
        return unit;
    }
}
