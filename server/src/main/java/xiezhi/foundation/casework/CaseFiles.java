package xiezhi.foundation.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/**
 * 案卷办理: the one way in which an act is done: the file is locked, a repeated request is recognised, the right is checked, the work is done,
 * and file, event, trail and process are written together. Of two who act at once, the second sees what the first did.
 */
@Service
public class CaseFiles {
    /** Legal dates are those of Beijing time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Procedures procedures;
    private final Records records;
    private final Rights rights;
    private final Passage passage;
    private final Trail trail;
    private final Clock clock;

    CaseFiles(Procedures procedures, Records records, Rights rights, Passage passage, Trail trail, Clock clock) {
        this.procedures = procedures;
        this.records = records;
        this.rights = rights;
        this.passage = passage;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a file by the act of that name. */
    @Transactional
    public <R extends Record> Stored<R> begin(Class<R> of, String act, @Nullable Record form) {
        Procedure<R> procedure = procedures.of(of);
        return begin(procedure, procedure.acts().of(act), form);
    }

    private <R extends Record, Q extends Record> Stored<R> begin(
            Procedure<R> procedure, FileAct<R, Q> act, @Nullable Record form) {
        rights.demandToBegin(act);
        Opening<R> opening = java.util.Objects.requireNonNull(act.makes()).apply(formOf(act, form));
        allow(procedure, act, procedure.stateOf(opening.row()));
        Stored<R> stored = records.add(opening.row(), opening.placement());
        OpenFile<R> file = open(stored);
        note(procedure, act, file, null, new Done<>(opening.row(), opening.reason(), null), 1);
        passage.start(procedure, file);
        opening.afterwards().accept(file);
        return stored;
    }

    /** Does the act on the file, if it still has the version that was read; a request that was carried out already is not carried out again. */
    @Transactional
    public <R extends Record> void act(Class<R> of, Ref<R> ref, int version, String act, @Nullable Record form) {
        Procedure<R> procedure = procedures.of(of);
        Stored<R> stored = records.lock(of, ref);
        FileAct<R, ?> found = procedure.acts().of(act);
        if (!repeated(ref, version, found)) {
            act(procedure, found, stored, version, form);
        }
    }

    /** The same on the file as it stands: for the platform, which answers to events and clocks. */
    @Transactional
    public <R extends Record> void act(Class<R> of, Ref<R> ref, String act, @Nullable Record form) {
        Procedure<R> procedure = procedures.of(of);
        Stored<R> stored = records.lock(of, ref);
        act(procedure, procedure.acts().of(act), stored, stored.version(), form);
    }

    private <R extends Record, Q extends Record> void act(
            Procedure<R> procedure, FileAct<R, Q> act, Stored<R> stored, int version, @Nullable Record form) {
        OpenFile<R> file = open(stored);
        rights.demand(procedure, act, file);
        if (stored.version() != version) {
            throw new ChangedMeanwhile("这件案卷在您打开之后有了变化, 请看过现在的内容再办理", stored);
        }
        Done<R> done = java.util.Objects.requireNonNull(act.does()).apply(file, formOf(act, form));
        write(procedure, act, file, done);
    }

    private <R extends Record> void write(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file, Done<R> done) {
        Enum<?> before = procedure.stateOf(file.row());
        Enum<?> after = procedure.stateOf(done.row());
        if (after != before) {
            allow(procedure, act, after);
        }
        Stored<R> changed = records.change(done.row(), file.version());
        note(procedure, act, file, before, done, changed.version());
        passage.go(procedure, act, file, before, after, done.reason());
        file.afterwards().forEach(Runnable::run);
    }

    private static void allow(Procedure<?> procedure, FileAct<?, ?> act, Enum<?> after) {
        if (!act.to().contains(after)) {
            throw new IllegalStateException(
                    "%s: %s leads to %s, which it does not declare".formatted(procedure.key(), act.path(), after));
        }
    }

    /** The file as it stands, for looking; NotFound outside the actor's scope. */
    public <R extends Record> OpenFile<R> look(Class<R> of, Ref<R> ref) {
        return open(records.get(of, ref));
    }

    /** All rows of a record that belong to the file, oldest first. Whoever may open the file may see its parts. */
    public <P extends Record> List<Stored<P>> parts(Class<P> of, Ref<?> file) {
        RecordType<P> type = RecordType.of(of);
        List<String> fields = type.fields().stream()
                .filter(f -> !f.key() && refersToFile(f))
                .map(Field::name)
                .toList();
        if (fields.isEmpty()) {
            throw new IllegalStateException(type.code() + " refers to no file");
        }
        return fields.stream()
                .flatMap(field -> asPlatform(Query.of(of).where(field, file)).reversed().stream())
                .toList();
    }

    private boolean refersToFile(Field field) {
        Class<?> target = field.target();
        return target != null
                && procedures.all().stream().anyMatch(each -> each.type().java().equals(target));
    }

    List<Stored<FileEvent>> events(Ref<?> file) {
        return asPlatform(Query.of(FileEvent.class).where("file", file.toString()))
                .reversed();
    }

    private <P extends Record> List<Stored<P>> asPlatform(Query<P> query) {
        return Acting.as(
                Actor.system("案卷"), () -> records.page(query.limit(1000)).items());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    <R extends Record> OpenFile<R> open(Stored<R> stored) {
        return new OpenFile<>(stored, clock.instant().truncatedTo(ChronoUnit.MICROS), today());
    }

    private static <Q extends Record> Q formOf(FileAct<?, Q> act, @Nullable Record form) {
        if (!act.asks()) {
            return act.form().cast(new NoForm());
        }
        if (!act.form().isInstance(form)) {
            throw Unfit.because("办理“%s”须填写表单".formatted(act.label()));
        }
        return act.form().cast(form);
    }

    private <R extends Record> void note(
            Procedure<R> procedure,
            FileAct<R, ?> act,
            OpenFile<R> file,
            @Nullable Enum<?> before,
            Done<R> done,
            int version) {
        Enum<?> after = procedure.stateOf(done.row());
        records.add(
                new FileEvent(
                        Ref.next(),
                        file.ref().toString(),
                        procedure.type().code(),
                        file.now(),
                        Acting.current().identity(),
                        act.path(),
                        act.label(),
                        before == null ? null : before.name(),
                        after.name(),
                        done.reason(),
                        done.document() == null ? null : done.document().name(),
                        version),
                file.placement());
        trail.note(
                act.path(),
                procedure.type().code(),
                file.ref().id(),
                Map.of("state", after.name(), "version", version));
    }

    /** The same person has done the same act on the same version: the answer got lost, not the act. */
    private boolean repeated(Ref<?> ref, int version, FileAct<?, ?> act) {
        UUID me = Acting.current().person();
        return events(ref).stream()
                .filter(event -> event.row().fileVersion() == version + 1
                        && event.row().act().equals(act.path()))
                .anyMatch(event -> event.createdBy().equals(me));
    }
}
