package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.view.Section.Act;
import xiezhi.application.enforcement.kiosk.view.Section.Line;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardState;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.points.EntryKind;
import xiezhi.application.enforcement.prison.points.ObjectionProcedure;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.prison.points.PointsEntry;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.rule.Reason;

/** 我的计分、奖惩: month by month with every entry and its clause. What was written down as the fact is not shown, for it may name others. */
@Component
class PointsPage {
    private static final String RULES = "计分考核规定#6";
    private static final int MONTHS = 24;
    private final CustodyFiles custody;

    PointsPage(CustodyFiles custody) {
        this.custody = custody;
    }

    Section points(CustodyFile file, LocalDate today) {
        Map<LocalDate, List<PointsEntry>> entries = custody.rows(PointsEntry.class, file.id()).stream()
                .map(Stored::row)
                .filter(entry -> !entry.withdrawn())
                .collect(Collectors.groupingBy(PointsEntry::month, TreeMap::new, Collectors.toList()));
        List<PointsMonth> months = custody.rows(PointsMonth.class, file.id()).stream()
                .map(Stored::row)
                .filter(month -> month.publishedOn() != null)
                .sorted(Comparator.comparing(PointsMonth::month).reversed())
                .limit(MONTHS)
                .toList();
        List<Line> lines = new ArrayList<>();
        cycle(file, today).ifPresent(lines::add);
        running(entries, months, today).ifPresent(lines::add);
        months.forEach(month -> lines.add(month(month, entries.getOrDefault(month.month(), List.of()), today)));
        return new Section(
                "points",
                "我的计分",
                "My points",
                months.isEmpty() ? "还没有公示过的月度计分。" : lead(months.getFirst()),
                lines,
                List.of(
                        new Reason(RULES, "每月基础分加减后得出当月分数, 公示后计入考核周期"),
                        new Reason("计分考核规定#11", "对公示的分数有不同意见, 可以在公示期间提出异议")));
    }

    private static String lead(PointsMonth last) {
        return "%s您得了%s分, 本周期一共%s分。"
                .formatted(Words.month(last.month()), Words.figure(last.total()), Words.figure(last.balance()));
    }

    private Optional<Line> cycle(CustodyFile file, LocalDate today) {
        String full = Words.figure(PrisonParameters.shipped().decimal("points-cycle", today));
        return custody.rows(PointsCycle.class, file.id()).stream()
                .map(Stored::row)
                .filter(cycle -> cycle.ends() == null)
                .findFirst()
                .map(cycle -> Line.of(
                        "考核周期",
                        "第%d期, 从%s开始".formatted(cycle.serial(), Words.month(cycle.starts())),
                        "上一周期转来%s分; 累计满%s分为一个周期, 期满评定等级".formatted(Words.figure(cycle.carriedIn()), full),
                        new Reason("计分考核规定#10", "累计满%s分为一个考核周期".formatted(full))));
    }

    /** The month that has not been published: entries stand, but no sum. */
    private static Optional<Line> running(
            Map<LocalDate, List<PointsEntry>> entries, List<PointsMonth> published, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        boolean open = published.stream().noneMatch(each -> each.month().equals(month));
        List<PointsEntry> of = entries.getOrDefault(month, List.of());
        return open && !of.isEmpty()
                ? Optional.of(
                        Line.of(Words.month(month), "本月, 还没有公示", "月末汇总公示后才算数").with(parts(of)))
                : Optional.empty();
    }

    private static Line month(PointsMonth month, List<PointsEntry> entries, LocalDate today) {
        String how = "基础分%s; 监管改造%s, 教育和文化改造%s, 劳动改造%s, 专项%s, 处罚扣%s"
                .formatted(
                        Words.figure(month.base()),
                        Words.figure(month.supervision()),
                        Words.figure(month.education()),
                        Words.figure(month.labour()),
                        Words.figure(month.special()),
                        Words.figure(month.penalties()));
        return Line.of(
                        Words.month(month.month()),
                        "%s分, 累计%s分".formatted(Words.figure(month.total()), Words.figure(month.balance())),
                        how,
                        new Reason(RULES, how))
                .with(parts(entries))
                .offering(objection(month, today));
    }

    private static @Nullable Act objection(PointsMonth month, LocalDate today) {
        return ObjectionProcedure.open(month, today)
                ? new Act(
                        "points-objection",
                        "对这个月的分数提出异议",
                        "Object to this month",
                        month.id().toString())
                : null;
    }

    private static List<Line> parts(List<PointsEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(PointsEntry::factDay))
                .map(entry -> Line.of(
                        Words.day(entry.factDay()),
                        "%s %s %s分".formatted(entry.part().label(), sign(entry.kind()), Words.figure(entry.points())),
                        "%s, 依据%s".formatted(entry.kind().label(), entry.clause())))
                .toList();
    }

    private static String sign(EntryKind kind) {
        return kind == EntryKind.DEDUCTION || kind == EntryKind.PENALTY ? "减" : "加";
    }

    Section awards(CustodyFile file) {
        List<Award> decided = custody.rows(Award.class, file.id()).reversed().stream()
                .map(Stored::row)
                .filter(award -> award.state() == AwardState.DECIDED)
                .toList();
        List<Line> lines = new ArrayList<>();
        decided.forEach(award -> lines.add(Line.of(
                award.kind().label(),
                Words.day(award.decidedOn(), ""),
                "%s号, 依据%s".formatted(award.number(), award.basis()))));
        cycles(file).forEach(lines::add);
        confinements(file).forEach(lines::add);
        long punished =
                decided.stream().filter(award -> award.kind().punishes()).count();
        return new Section(
                "awards",
                "我的奖惩",
                "Awards and punishments",
                lines.isEmpty() ? "还没有奖励或者处罚。" : "奖励%d项, 处罚%d项。".formatted(decided.size() - punished, punished),
                lines,
                List.of(new Reason("计分考核规定#11", "对奖惩决定不服, 可以在“申诉控告”中提出")));
    }

    private List<Line> cycles(CustodyFile file) {
        return custody.rows(PointsCycle.class, file.id()).reversed().stream()
                .map(Stored::row)
                .filter(cycle -> cycle.grade() != null)
                .map(cycle -> Line.of(
                        "第%d考核周期".formatted(cycle.serial()),
                        cycle.grade() == null ? "" : cycle.grade().label(),
                        cycle.award() == null ? null : cycle.award().label()))
                .toList();
    }

    private List<Line> confinements(CustodyFile file) {
        return custody.rows(Confinement.class, file.id()).reversed().stream()
                .map(Stored::row)
                .filter(each -> each.starts() != null)
                .map(each -> Line.of(
                        "禁闭",
                        "%s至%s"
                                .formatted(
                                        Words.day(each.starts(), ""),
                                        Words.day(each.liftedOn() == null ? each.ends() : each.liftedOn(), "")),
                        "%s, %s".formatted(each.number(), each.conduct().label())))
                .toList();
    }
}
