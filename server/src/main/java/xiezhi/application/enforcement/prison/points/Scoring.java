package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 月度计分: the score and the running total of one inmate for a month, from what is stored. */
final class Scoring {
    private final Stored<CustodyFile> file;
    private final LocalDate month;
    private final List<Stored<PointsEntry>> entries;
    private final List<Stored<PointsEntry>> special;
    private final List<Stored<PointsMonth>> before;
    private final List<Stored<PointsCycle>> cycles;
    private final List<Stored<Confinement>> confinements;

    Scoring(
            Stored<CustodyFile> file,
            LocalDate month,
            List<Stored<PointsEntry>> entries,
            List<Stored<PointsEntry>> special,
            List<Stored<PointsMonth>> before,
            List<Stored<PointsCycle>> cycles,
            List<Stored<Confinement>> confinements) {
        this.file = file;
        this.month = month;
        this.entries = entries;
        this.special = special;
        this.before = before;
        this.cycles = cycles;
        this.confinements = confinements;
    }

    Ruling<Month> month() {
        return MonthScore.of(new MonthFacts(
                month,
                file.row().labours(),
                confinedDays(),
                absentDays(),
                special.stream().map(each -> each.row().points()).reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.stream()
                        .map(Stored::row)
                        .map(entry -> new MonthFacts.Event(
                                entry.part(),
                                entry.kind() == EntryKind.CORRECTION ? EntryKind.DEDUCTION : entry.kind(),
                                entry.points()))
                        .toList()));
    }

    /** The days of the month in confinement. */
    int confinedDays() {
        return (int) month.datesUntil(month.plusMonths(1))
                .filter(day -> confinements.stream().anyMatch(each -> covers(each.row(), day)))
                .count();
    }

    private static boolean covers(Confinement confinement, LocalDate day) {
        LocalDate from = confinement.starts();
        LocalDate lifted = confinement.liftedOn();
        LocalDate to = lifted == null ? confinement.ends() : lifted;
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days of the month before he was admitted. */
    int absentDays() {
        LocalDate admitted = file.row().admittedOn();
        return admitted == null || !admitted.isAfter(month) || !admitted.isBefore(month.plusMonths(1))
                ? 0
                : (int) ChronoUnit.DAYS.between(month, admitted);
    }

    /** The cycle that runs. */
    Optional<Stored<PointsCycle>> running() {
        return cycles.stream().filter(cycle -> cycle.row().ends() == null).findFirst();
    }

    /** What the cycle has brought before the month: what was carried in and the months since its start. */
    BigDecimal balanceBefore() {
        BigDecimal carried = running().map(cycle -> cycle.row().carriedIn()).orElse(BigDecimal.ZERO);
        return months().stream().map(PointsMonth::total).reduce(carried, BigDecimal::add);
    }

    /** The confirmed months of the running cycle before this one, in their order. */
    List<PointsMonth> months() {
        LocalDate starts = running().map(cycle -> cycle.row().starts()).orElse(LocalDate.MIN);
        return before.stream()
                .map(Stored::row)
                .filter(each -> !each.month().isBefore(starts) && each.month().isBefore(month))
                .sorted(Comparator.comparing(PointsMonth::month))
                .toList();
    }

    /** The row as it is published. */
    PointsMonth row(LocalDate today) {
        Month score = month().value();
        return new PointsMonth(
                Ref.next(),
                file.row().id(),
                month,
                score.supervision(),
                score.education(),
                score.labour(),
                score.special(),
                score.penalties(),
                score.base(),
                score.total(),
                balanceBefore().add(score.total()),
                confinedDays(),
                absentDays(),
                score.belowBase(),
                today,
                null);
    }

    List<Stored<PointsEntry>> entries() {
        return entries;
    }
}
