package xiezhi.application.enforcement.prison.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.contact.Channel;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintState;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.foundation.audit.Looks;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.Procedures;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Pointed;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 维权岗: complaints with their clocks, lawyers' visits, adverse entries to look at again, and who has read about an inmate and why. */
@Service
@LegalBasis({"监狱法#40", "监狱法#41", "监狱法#43", "监狱法#70"})
public class Rights {
    private static final int LOOKS = 200;
    private static final int MONTHS = 3;
    private final Roll roll;
    private final Records records;
    private final CustodyFiles custody;
    private final VisitCounter visits;
    private final Clocks clocks;
    private final Looks looks;
    private final Pointed pointed;
    private final Procedures procedures;
    private final Trail trail;

    Rights(
            Roll roll,
            Records records,
            CustodyFiles custody,
            VisitCounter visits,
            Clocks clocks,
            Looks looks,
            Pointed pointed,
            Procedures procedures,
            Trail trail) {
        this.roll = roll;
        this.records = records;
        this.custody = custody;
        this.visits = visits;
        this.clocks = clocks;
        this.looks = looks;
        this.pointed = pointed;
        this.procedures = procedures;
        this.trail = trail;
    }

    /** 一件申诉控告检举: never what it says. */
    public record Voiced(
            UUID id,
            String number,
            Inmate inmate,
            Coded kind,
            Coded addressee,
            Coded state,
            LocalDate receivedOn,
            boolean named,
            @Nullable CaseClock clock) {}

    /** 一次查阅: who, when, did what with which record, for which purpose. */
    public record Look(
            Instant at,
            @Nullable String who,
            String action,
            @Nullable String actionLabel,
            Pointed.What what,
            @Nullable String purpose) {}

    /** The complaints, those that still run first. */
    @Transactional(readOnly = true)
    @May({PrisonDuty.COMPLAINTS, PrisonDuty.PROCURATOR})
    public List<Voiced> complaints() {
        List<Complaint> rows = roll.all(Query.of(Complaint.class));
        Map<Ref<CustodyFile>, Inmate> inmates =
                roll.shown(rows.stream().map(Complaint::file).toList());
        Map<UUID, CaseClock> running =
                clocks.soonest(rows.stream().map(row -> row.id().id()).toList());
        return rows.stream()
                .filter(row -> inmates.containsKey(row.file()))
                .sorted(Comparator.comparing((Complaint row) -> row.state() == ComplaintState.ANSWERED)
                        .thenComparing(Complaint::receivedOn))
                .map(row -> new Voiced(
                        row.id().id(),
                        row.number(),
                        Objects.requireNonNull(inmates.get(row.file())),
                        Coded.of(row.kind()),
                        Coded.of(row.addressee()),
                        Coded.of(row.state()),
                        row.receivedOn(),
                        row.named(),
                        running.get(row.id().id())))
                .toList();
    }

    /** The visits of lawyers of the last months: that they took place, how long, and that nobody listened where nobody may. */
    @Transactional(readOnly = true)
    @May({PrisonDuty.COMPLAINTS, PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    public List<VisitCounter.Booked> lawyers() {
        return visits.shown(roll.stored(Query.of(Visit.class)
                .where("channel", Channel.LAWYER)
                .and("day", Query.Test.FROM, roll.today().minusMonths(MONTHS))));
    }

    /** 谁看过: who read or changed anything of the inmate's files, newest first. This look is noted like any other. */
    @Transactional
    @May({PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    public List<Look> looks(Ref<CustodyFile> file) {
        CustodyFile row = records.get(CustodyFile.class, file).row();
        List<UUID> objects = new ArrayList<>(List.of(file.id(), row.person().id()));
        for (Class<? extends Record> part :
                List.of(CommutationCase.class, OutsideCase.class, Confinement.class, Award.class)) {
            objects.addAll(keys(part, file));
        }
        List<Looks.Look> noted = looks.at(objects, LOOKS);
        Map<Pointed.Pointer, Pointed.What> what =
                pointed.of(noted.stream().map(Rights::pointer).toList());
        List<Look> found = noted.stream()
                .map(look -> new Look(
                        look.at(),
                        look.identity(),
                        look.action(),
                        verb(look),
                        Objects.requireNonNull(what.get(pointer(look))),
                        purpose(look.detail())))
                .toList();
        trail.noteReading("prison.looks", file.id(), Map.of("rows", found.size()));
        return found;
    }

    private static Pointed.Pointer pointer(Looks.Look look) {
        return new Pointed.Pointer(look.standard(), look.object());
    }

    /** What an act of a procedure is called; null for readings and for what is no procedure's. */
    private @Nullable String verb(Looks.Look look) {
        return procedures.all().stream()
                .filter(procedure -> procedure.type().code().equals(look.standard()))
                .flatMap(procedure -> procedure.acts().all().stream())
                .filter(act -> act.path().equals(look.action()))
                .map(act -> act.label())
                .findFirst()
                .orElse(null);
    }

    private <R extends Record> List<UUID> keys(Class<R> of, Ref<CustodyFile> file) {
        RecordType<R> type = RecordType.of(of);
        return custody.rows(of, file).stream()
                .map(stored -> type.keyOf(stored.row()).id())
                .toList();
    }

    private static @Nullable String purpose(@Nullable String detail) {
        JsonNode said = JsonMapper.shared().readTree(detail == null || detail.isBlank() ? "{}" : detail);
        return said.hasNonNull("purpose") ? said.path("purpose").asString() : null;
    }

    /** 待复核的不利记录: made within ninety days of a complaint; who complained is not told here, only the entry. */
    @Transactional(readOnly = true)
    @May(PrisonDuty.INSPECT)
    public List<Map<String, Object>> toReview() {
        List<PointsEntry> rows = roll.all(Query.of(PointsEntry.class).where("review", true));
        Map<Ref<CustodyFile>, Inmate> inmates =
                roll.shown(rows.stream().map(PointsEntry::file).toList());
        return rows.stream()
                .filter(row -> !row.withdrawn() && inmates.containsKey(row.file()))
                .map(row -> Map.<String, Object>of(
                        "id", row.id().id(),
                        "ward", custody.of(row.file()).row().ward().id(),
                        "inmate", Objects.requireNonNull(inmates.get(row.file())),
                        "month", row.month(),
                        "clause", row.clause(),
                        "points", row.points(),
                        "factDay", row.factDay()))
                .toList();
    }
}
