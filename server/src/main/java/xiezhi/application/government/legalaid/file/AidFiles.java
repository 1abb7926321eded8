package xiezhi.application.government.legalaid.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidEvent;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.record.Ref;

/**
 * 案卷办理: the one way in which a verb is done: the file is locked, a repeated request is recognised, the right is checked, the work is
 * done, and the file, its event and the trail are written together. Of two who act at once, the second sees what the first did.
 */
@Service
public class AidFiles {
    /** Legal dates are those of Beijing time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Records records;
    private final Rights rights;
    private final Trail trail;
    private final Clock clock;

    AidFiles(Records records, Rights rights, Trail trail, Clock clock) {
        this.records = records;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
    }

    /** Does the verb on the file; a request that was already carried out is not carried out again. */
    @Transactional
    public void act(Ref<AidApplication> ref, int version, Verb verb, Function<OpenFile, Done> work) {
        Stored<AidApplication> stored = records.lock(AidApplication.class, ref);
        if (repeated(ref, version, verb)) {
            return;
        }
        OpenFile file = open(stored);
        rights.demand(verb, file);
        if (stored.version() != version) {
            throw new ChangedMeanwhile("这件案卷在您打开之后有了变化, 请看过现在的内容再办理", stored);
        }
        write(file, verb, work.apply(file));
        file.afterwards().forEach(Runnable::run);
    }

    /** Refuses a stand-in of the lawyer an act that is the lawyer's own, where the verb alone does not tell. */
    public void demandOfStandIn(LawyerAct act, OpenFile file) {
        rights.demandOfStandIn(act, file);
    }

    /** Files a new application or notice: its first row and event. */
    @Transactional
    public Stored<AidApplication> begin(AidApplication row, Placement at, Verb verb, @Nullable String reason) {
        Stored<AidApplication> stored = records.add(row, at);
        note(stored, verb, null, new Done(row, reason, null), 1);
        return stored;
    }

    /** The file for an act, without lock or check; for looking. */
    public OpenFile look(Ref<AidApplication> ref) {
        return open(records.get(AidApplication.class, ref));
    }

    /** All rows of a record that belong to the file, oldest first. Whoever may open the file may see its parts, also out of another's hands. */
    public <R extends Record> List<Stored<R>> rows(Class<R> type, Ref<AidApplication> file) {
        return parts(type, file, 1000).reversed();
    }

    /** The newest row of a record that belongs to the file. */
    public <R extends Record> Optional<Stored<R>> latest(Class<R> type, Ref<AidApplication> file) {
        return parts(type, file, 1).stream().findFirst();
    }

    private <R extends Record> List<Stored<R>> parts(Class<R> type, Ref<AidApplication> file, int limit) {
        return Acting.as(
                Actor.system("案卷"),
                () -> records.page(Query.of(type).where("application", file).limit(limit))
                        .items());
    }

    /** Lets one more person see the file (a receiving clerk, a lawyer); rows that are added now have him too. */
    public Placement join(OpenFile file, UUID person) {
        Set<UUID> team = new HashSet<>(file.placement().team());
        team.add(person);
        return place(file, team);
    }

    /** Somebody no longer sees the file once the act is done. */
    public void leave(OpenFile file, UUID person) {
        file.afterwards().add(() -> {
            Set<UUID> team = new HashSet<>(records.get(AidApplication.class, file.ref())
                    .placement()
                    .team()); // as it is by then: another may have joined
            team.remove(person);
            place(file, team);
        });
    }

    private Placement place(OpenFile file, Set<UUID> team) {
        Placement at = file.placement().with(team);
        records.place(AidApplication.class, file.ref(), at);
        file.aidCase()
                .ifPresent(found -> records.place(AidCase.class, found.row().id(), at));
        return at;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    private OpenFile open(Stored<AidApplication> stored) {
        Stored<AidCase> found = latest(AidCase.class, stored.row().id()).orElse(null);
        return new OpenFile(stored, found, clock.instant().truncatedTo(ChronoUnit.MICROS), today(), new ArrayList<>());
    }

    private void write(OpenFile file, Verb verb, Done outcome) {
        Stored<AidApplication> changed =
                records.change(outcome.row(), file.stored().version());
        note(changed, verb, file.row().state(), outcome, changed.version());
    }

    private void note(Stored<AidApplication> stored, Verb verb, @Nullable AidState before, Done outcome, int version) {
        AidApplication row = stored.row();
        String document = outcome.document() == null ? null : outcome.document().name();
        records.add(
                new AidEvent(
                        Ref.next(),
                        row.id(),
                        stored.changedAt(),
                        Acting.current().identity(),
                        verb.name(),
                        before,
                        row.state(),
                        outcome.reason(),
                        document,
                        version),
                stored.placement());
        trail.note(
                verb.name(),
                "legalaid.application",
                row.id().id(),
                Map.of("state", row.state().name(), "version", version));
    }

    /** The same person has done the same verb on the same version: the answer got lost, not the act. */
    private boolean repeated(Ref<AidApplication> ref, int version, Verb verb) {
        UUID me = Acting.current().person();
        return rows(AidEvent.class, ref).stream()
                .filter(event -> event.row().fileVersion() == version + 1
                        && event.row().verb().equals(verb.name()))
                .anyMatch(event -> event.createdBy().equals(me));
    }
}
