package xiezhi.application.enforcement.person.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Contact;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.MatchCase;
import xiezhi.application.enforcement.person.OtherName;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.line.Custodian;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 左右对照: a claim and those who are like it, line by line, with what agrees and what it counts. Whoever decides sees both in full. */
@Service
public class SideBySide {
    private final Records records;
    private final Readings readings;
    private final People people;
    private final Trail trail;
    private final java.time.Clock clock;

    SideBySide(Records records, Readings readings, People people, Trail trail, java.time.Clock clock) {
        this.records = records;
        this.readings = readings;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** 对照表. */
    public record Table(
            String id,
            int version,
            String heading,
            String state,
            String source,
            boolean conflict,
            List<String> labels,
            List<@Nullable String> claim,
            List<Column> candidates) {}

    /** 候选人一列. */
    public record Column(
            String person,
            int score,
            List<MatchCase.Component> points,
            List<@Nullable String> values,
            @Nullable String holder) {}

    private static final List<String> LABELS = List.of("姓名", "其他姓名", "性别", "出生日期", "证件号码", "国籍", "户籍地", "父母配偶");

    /** The case as whoever decides it sees it. */
    @Transactional
    @May(PersonDuty.MATCH)
    public Table of(Ref<MatchCase> ref) {
        Stored<MatchCase> stored = records.get(MatchCase.class, ref);
        MatchCase open = stored.row();
        trail.note(
                "COMPARE",
                "person.match-case",
                ref.id(),
                Map.of("candidates", open.suspects().size()));
        return new Table(
                ref.toString(),
                stored.version(),
                open.heading(),
                open.state().name(),
                open.source(),
                open.conflict(),
                LABELS,
                valuesOf(open.claim().getFirst()),
                open.suspects().stream().map(this::column).toList());
    }

    private Column column(MatchCase.Suspect suspect) {
        Person person = readings.person(suspect.person()).row();
        return new Column(
                suspect.person().toString(),
                suspect.score(),
                suspect.points(),
                valuesOf(person),
                holder(suspect.person()).orElse(null));
    }

    private Optional<String> holder(Ref<Person> person) {
        java.time.LocalDate today = java.time.LocalDate.now(clock.withZone(java.time.ZoneId.of("Asia/Shanghai")));
        List<Episode> episodes = readings.episodes(person);
        return Custodian.on(today, episodes)
                .map(episode -> episode.kind().label() + " · "
                        + people.unit(episode.keeper().id()).fullName());
    }

    private static List<@Nullable String> valuesOf(Claim claim) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(claim.name().value());
        values.add(claim.selfReported() ? "姓名为自报" : null);
        values.add(claim.sex().label());
        values.add(text(claim.birthDate()));
        values.add(claim.idNumber() == null ? null : claim.idNumber().value());
        values.add(claim.nationality());
        values.add(text(claim.domicile()));
        values.add(claim.relatives().stream().map(one -> one.name().value()).collect(Collectors.joining("、")));
        return values;
    }

    private static List<@Nullable String> valuesOf(Person person) {
        List<@Nullable String> values = new ArrayList<>();
        values.add(person.name().value());
        values.add(person.names().stream()
                .map(OtherName::name)
                .map(name -> name.value())
                .collect(Collectors.joining("、")));
        values.add(person.sex().label());
        values.add(text(person.birthDate()));
        values.add(
                person.citizenId() != null
                        ? person.citizenId().value()
                        : person.otherId() == null ? null : person.otherId().value());
        values.add(person.nationality());
        values.add(text(person.domicile()));
        values.add(person.contacts().stream()
                .map(Contact::name)
                .map(name -> name.value())
                .collect(Collectors.joining("、")));
        return values;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
