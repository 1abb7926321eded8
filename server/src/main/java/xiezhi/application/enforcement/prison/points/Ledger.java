package xiezhi.application.enforcement.prison.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 计分台账: what is stored of a ward's month, read in a few questions however many people the ward has. */
@Component
class Ledger {
    private static final int PAGE = 1000;
    private final Records records;

    Ledger(Records records) {
        this.records = records;
    }

    /** Everybody in the ward who is assessed for the month: whoever came after its end has no points in it. */
    List<Stored<CustodyFile>> ward(UUID ward, LocalDate month) {
        LocalDate next = month.plusMonths(1);
        return all(Query.of(CustodyFile.class).where("ward", Ref.of(ward)).sortedBy("number")).stream()
                .filter(file -> file.row().inCustody())
                .filter(file -> {
                    LocalDate admitted = file.row().admittedOn();
                    return admitted == null || admitted.isBefore(next);
                })
                .toList();
    }

    /** The entries of the month for these people that were not taken back, by person. */
    Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> entries(List<Stored<CustodyFile>> files, LocalDate month) {
        return of(
                PointsEntry.class,
                files,
                Query.of(PointsEntry.class).where("month", month),
                PointsEntry::file,
                entry -> !entry.withdrawn());
    }

    /** The special bonus of the year before the month, by person. */
    Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> specialOfYear(List<Stored<CustodyFile>> files, LocalDate month) {
        Query<PointsEntry> query = Query.of(PointsEntry.class)
                .where("kind", EntryKind.SPECIAL_BONUS)
                .and("month", Query.Test.FROM, month.withDayOfYear(1))
                .and("month", Query.Test.TO, month);
        return of(
                PointsEntry.class,
                files,
                query,
                PointsEntry::file,
                entry -> !entry.withdrawn() && entry.month().isBefore(month));
    }

    Map<Ref<CustodyFile>, List<Stored<PointsMonth>>> months(List<Stored<CustodyFile>> files) {
        return of(PointsMonth.class, files, Query.of(PointsMonth.class), PointsMonth::file, month -> true);
    }

    /** The objections against the published rows of the month, by inmate; the last one stands. */
    Map<Ref<CustodyFile>, ObjectionState> objections(WardMonth table) {
        Map<Ref<PointsMonth>, Ref<CustodyFile>> whose = new LinkedHashMap<>();
        table.files()
                .forEach(file -> table.published(file)
                        .ifPresent(month -> whose.put(month.id(), file.row().id())));
        Map<Ref<CustodyFile>, ObjectionState> found = new LinkedHashMap<>();
        if (!whose.isEmpty()) {
            all(Query.of(PointsObjection.class).and("pointsMonth", Query.Test.IN, List.copyOf(whose.keySet())))
                    .reversed()
                    .forEach(each -> found.put(
                            Objects.requireNonNull(whose.get(each.row().pointsMonth())),
                            each.row().state()));
        }
        return found;
    }

    Map<Ref<CustodyFile>, List<Stored<PointsCycle>>> cycles(List<Stored<CustodyFile>> files) {
        return of(PointsCycle.class, files, Query.of(PointsCycle.class), PointsCycle::file, cycle -> true);
    }

    Map<Ref<CustodyFile>, List<Stored<Confinement>>> confinements(List<Stored<CustodyFile>> files) {
        return of(
                Confinement.class,
                files,
                Query.of(Confinement.class),
                Confinement::file,
                each -> each.starts() != null);
    }

    /** The days of complaints, by person: the days alone. */
    Map<Ref<CustodyFile>, List<LocalDate>> complaints(List<Stored<CustodyFile>> files) {
        return Acting.as(
                        Actor.system("打击报复审查"),
                        () -> of(Complaint.class, files, Query.of(Complaint.class), Complaint::file, each -> true))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .map(row -> row.row().receivedOn())
                                .toList()));
    }

    Optional<Stored<PointsPublication>> publication(UUID ward, LocalDate month) {
        return records
                .page(Query.of(PointsPublication.class)
                        .where("ward", Ref.of(ward))
                        .where("month", month))
                .items()
                .stream()
                .findFirst();
    }

    /** The publications of the ward, the newest month first. */
    List<Stored<PointsPublication>> publications(UUID ward) {
        return records
                .page(Query.of(PointsPublication.class)
                        .where("ward", Ref.of(ward))
                        .limit(60))
                .items()
                .stream()
                .sorted(Comparator.comparing(
                                (Stored<PointsPublication> each) -> each.row().month())
                        .reversed())
                .toList();
    }

    private <R extends Record> Map<Ref<CustodyFile>, List<Stored<R>>> of(
            Class<R> type,
            List<Stored<CustodyFile>> files,
            Query<R> query,
            Function<R, Ref<CustodyFile>> file,
            Predicate<R> wanted) {
        if (files.isEmpty()) {
            return Map.of();
        }
        List<Ref<CustodyFile>> refs =
                files.stream().map(each -> each.row().id()).toList();
        return all(query.and("file", Query.Test.IN, refs)).stream()
                .filter(stored -> wanted.test(stored.row()))
                .collect(Collectors.groupingBy(
                        stored -> file.apply(stored.row()), LinkedHashMap::new, Collectors.toList()));
    }

    private <R extends Record> List<Stored<R>> all(Query<R> query) {
        List<Stored<R>> found = new ArrayList<>();
        String after = null;
        do {
            Page<R> page = records.page(query.limit(PAGE).after(after));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
