package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;

/** 监区月表: a ward's month as it stands, read once. */
final class WardMonth {
    private final List<Stored<CustodyFile>> files;
    private final LocalDate month;
    private final Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> entries;
    private final Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> special;
    private final Map<Ref<CustodyFile>, List<Stored<PointsMonth>>> months;
    private final Map<Ref<CustodyFile>, List<Stored<PointsCycle>>> cycles;
    private final Map<Ref<CustodyFile>, List<Stored<Confinement>>> confinements;
    private final Map<Ref<CustodyFile>, List<LocalDate>> complaints;

    WardMonth(Ledger ledger, UUID ward, LocalDate month) {
        this.month = month;
        this.files = ledger.ward(ward, month);
        this.entries = ledger.entries(files, month);
        this.special = ledger.specialOfYear(files, month);
        this.months = ledger.months(files);
        this.cycles = ledger.cycles(files);
        this.confinements = ledger.confinements(files);
        this.complaints = ledger.complaints(files);
    }

    /** The same month with these entries in it, as if they were stored. */
    WardMonth with(List<PointsEntry> fresh, Placement at, Instant now) {
        Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> more = new HashMap<>(entries);
        fresh.forEach(entry -> more.merge(
                entry.file(),
                List.of(new Stored<>(
                        entry, 0, at, now, entry.id().id(), now, entry.id().id())),
                (old, one) -> Stream.concat(old.stream(), one.stream()).toList()));
        return new WardMonth(this, more);
    }

    private WardMonth(WardMonth like, Map<Ref<CustodyFile>, List<Stored<PointsEntry>>> entries) {
        this.month = like.month;
        this.files = like.files;
        this.entries = entries;
        this.special = like.special;
        this.months = like.months;
        this.cycles = like.cycles;
        this.confinements = like.confinements;
        this.complaints = like.complaints;
    }

    /** The published row of the month, if it is published. */
    Optional<PointsMonth> published(Stored<CustodyFile> file) {
        return months.getOrDefault(file.row().id(), List.of()).stream()
                .map(Stored::row)
                .filter(each -> each.month().equals(month))
                .findFirst();
    }

    List<Stored<CustodyFile>> files() {
        return files;
    }

    Optional<Stored<CustodyFile>> file(Ref<CustodyFile> ref) {
        return files.stream().filter(each -> each.row().id().equals(ref)).findFirst();
    }

    List<LocalDate> complaints(Ref<CustodyFile> file) {
        return complaints.getOrDefault(file, List.of());
    }

    /** What the year has brought in special bonus, this month included. */
    BigDecimal special(Ref<CustodyFile> file) {
        return Stream.concat(
                        special.getOrDefault(file, List.of()).stream(),
                        entries.getOrDefault(file, List.of()).stream()
                                .filter(each -> each.row().kind() == EntryKind.SPECIAL_BONUS))
                .map(each -> each.row().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Scoring scoring(Stored<CustodyFile> file) {
        Ref<CustodyFile> ref = file.row().id();
        return new Scoring(
                file,
                month,
                entries.getOrDefault(ref, List.of()),
                special.getOrDefault(ref, List.of()),
                months.getOrDefault(ref, List.of()),
                cycles.getOrDefault(ref, List.of()),
                confinements.getOrDefault(ref, List.of()));
    }

    /** Entries that wait for a look from outside the ward. */
    List<Stored<PointsEntry>> unreviewed() {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.row().review())
                .toList();
    }
}
