package xiezhi.foundation.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.points.Cycle;
import xiezhi.application.enforcement.prison.points.CycleGrade;
import xiezhi.application.enforcement.prison.points.EntryForm;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.prison.points.PointsDesk;
import xiezhi.application.enforcement.prison.points.ScorePart;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;

/** 计分考核月的故事: what a ward enters, posts, counts and grades, month by month until today. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class PrisonMonths {
    private static final int MONTHS = 14;
    private final PointsDesk desk;
    private final Records records;

    PrisonMonths(PointsDesk desk, Records records) {
        this.desk = desk;
        this.records = records;
    }

    void bill(PrisonStage stage) {
        LocalDate current = stage.today().withDayOfMonth(1);
        for (int back = MONTHS; back >= 0; back--) {
            LocalDate month = current.minusMonths(back);
            LocalDate next = month.plusMonths(1);
            PrisonCrew.Staff staff = stage.staff();
            stage.on(month.plusDays(20), staff.officer(), () -> enter(stage, month));
            stage.on(next.plusDays(2), staff.chief(), () -> desk.publish(staff.ward(), month));
            stage.on(next.plusDays(15), staff.chief(), () -> desk.confirm(staff.ward(), month));
            stage.on(next.plusDays(18), staff.custodian(), () -> grade(stage));
        }
    }

    private void enter(PrisonStage stage, LocalDate month) {
        List<EntryForm> lines = new ArrayList<>();
        for (PrisonTale tale : stage.tales()) {
            if (tale.inWard(stage.staff().ward()) && tale.scoredIn(month)) {
                lines(tale, month, lines);
            }
        }
        if (!lines.isEmpty()) {
            desk.enter(stage.staff().ward(), month, lines);
        }
    }

    /** Most work well, some learn well, a few are slack; the same people in the same way each month, more or less. */
    private static void lines(PrisonTale tale, LocalDate month, List<EntryForm> lines) {
        int mood = (tale.count() * 7 + month.getMonthValue() * 5) % 12;
        if (mood < 9 && tale.labours()) {
            lines.add(line(
                    tale, ScorePart.LABOUR, EntryKind.BONUS, 3 + mood, "劳3 超额完成", month.plusDays(9), "超额完成当月劳动任务"));
        }
        if (mood % 3 == 0) {
            lines.add(
                    line(tale, ScorePart.EDU_CULTURE, EntryKind.BONUS, 5, "教2 考试优秀", month.plusDays(13), "文化课考试成绩优秀"));
        }
        if (mood == 11 || mood == 7) {
            lines.add(line(
                    tale, ScorePart.SUPERVISION, EntryKind.DEDUCTION, 4, "监5 内务", month.plusDays(15), "内务不整, 经提醒后改正"));
        }
        if (mood == 8 && tale.count() % 5 == 3) {
            lines.add(line(
                    tale, ScorePart.SPECIAL, EntryKind.SPECIAL_BONUS, 20, "专1 革新", month.plusDays(17), "提出生产改进建议被采纳"));
        }
    }

    private static EntryForm line(
            PrisonTale tale, ScorePart part, EntryKind kind, int points, String clause, LocalDate day, String fact) {
        return new EntryForm(
                tale.file(), part, kind, BigDecimal.valueOf(points), clause, day, fact + " (演示)", false, false);
    }

    /** Cycles that were complete by last month get their grade; few are 积极. */
    private void grade(PrisonStage stage) {
        LocalDate today = stage.custody().today();
        List<PointsCycle> ripe =
                records
                        .page(Query.of(PointsCycle.class)
                                .and("gradedOn", Query.Test.ABSENT, true)
                                .limit(1000))
                        .items()
                        .stream()
                        .map(Stored::row)
                        .filter(cycle -> cycle.ends() != null
                                && !today.isBefore(cycle.ends().plusMonths(1)))
                        .sorted(Comparator.comparing(
                                        PointsCycle::carryOver, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                        .toList();
        int active = Cycle.mostActive(ripe.size(), today);
        List<PointsDesk.GradeForm> grades = new ArrayList<>();
        for (int i = 0; i < ripe.size(); i++) {
            grades.add(
                    new PointsDesk.GradeForm(ripe.get(i).id(), i < active ? CycleGrade.ACTIVE : CycleGrade.QUALIFIED));
        }
        if (!grades.isEmpty()) {
            desk.grade(grades);
        }
    }
}
