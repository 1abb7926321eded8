package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.Penalty;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.application.enforcement.prison.points.ScorePart;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 处罚扣分: the entry that a punishment leaves in the points. */
final class Punishment {
    private Punishment() {}

    @LegalBasis("计分考核规定#9")
    static PointsEntry entry(Ref<CustodyFile> file, Penalty penalty, LocalDate day, String decision, boolean review) {
        return new PointsEntry(
                Ref.next(),
                file,
                day.withDayOfMonth(1),
                ScorePart.SUPERVISION,
                EntryKind.PENALTY,
                penalty.points(day),
                penalty.label() + " " + decision,
                day,
                penalty.label() + "决定 " + decision,
                null,
                review,
                null,
                false,
                false);
    }
}
