package xiezhi.application.enforcement.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.sealing.SealedSubjects;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 封存: keeps the seals and enforces them. Whether a record is to be sealed is decided by the rule of the sentence room, or a human. */
@Service
@Transactional
public class Seals {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Records records;
    private final Readings readings;
    private final SealedSubjects subjects;
    private final Trail trail;
    private final Clock clock;

    Seals(Records records, Readings readings, SealedSubjects subjects, Trail trail, Clock clock) {
        this.records = records;
        this.readings = readings;
        this.subjects = subjects;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Seals episodes and whatever else is named. A person with nothing else on record vanishes whole; one with other episodes stays
     * to be seen without the sealed ones.
     *
     * @param rows judgments and files of other rooms that belong to what is sealed
     */
    public Ref<Seal> seal(
            Ref<Person> person,
            List<Ref<Episode>> episodes,
            List<Seal.SealedRow> rows,
            String document,
            List<Reason> reasons) {
        checkOwn(person, episodes);
        Seal seal = new Seal(
                Ref.next(),
                person,
                episodes,
                rows,
                LocalDate.now(clock.withZone(SHANGHAI)),
                document,
                reasons.stream()
                        .map(reason -> new Line.Because(reason.basis(), reason.finding()))
                        .toList(),
                null);
        records.add(seal, readings.person(person).placement());
        trail.note("SEAL", "person.seal", seal.id().id(), java.util.Map.of("episodes", episodes.size()));
        subjects.cover(person);
        return seal.id();
    }

    /** Lifts a seal whose ground is gone. */
    public void lift(Ref<Seal> ref) {
        Stored<Seal> seal = readings.seal(ref);
        readings.changeUnscoped(seal.row().lifted(LocalDate.now(clock.withZone(SHANGHAI))), seal.version());
        trail.note("UNSEAL", "person.seal", ref.id(), java.util.Map.of());
        subjects.cover(seal.row().person());
    }

    private void checkOwn(Ref<Person> person, List<Ref<Episode>> episodes) {
        List<UUID> own =
                readings.episodes(person).stream().map(e -> e.id().id()).toList();
        if (!own.containsAll(episodes.stream().map(Ref::id).toList())) {
            throw Unfit.field("episodes", "要封存的执行阶段不属于此人");
        }
    }
}
