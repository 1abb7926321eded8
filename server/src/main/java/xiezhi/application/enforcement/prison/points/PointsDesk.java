package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;

/** 计分岗: a ward's month in one go: entered, taken back, published, counted, graded. Every line is checked; all faults are told at once. */
@Service
public class PointsDesk {
    private final Ledger ledger;
    private final Records records;
    private final CustodyFiles custody;
    private final Calendars calendars;
    private final PointsNotice notice;
    private final java.time.Clock clock;

    PointsDesk(
            Ledger ledger,
            Records records,
            CustodyFiles custody,
            Calendars calendars,
            PointsNotice notice,
            java.time.Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.custody = custody;
        this.calendars = calendars;
        this.notice = notice;
        this.clock = clock;
    }

    /** 录入: one batch for the whole ward. Returns the entries in the order of the lines, so that they can be taken back. */
    @Transactional
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    @LegalBasis({"计分考核规定#6", "计分考核规定#8", "计分考核规定#12", "监狱法#43"})
    public List<Ref<PointsEntry>> enter(UUID ward, LocalDate month, List<EntryForm> lines) {
        LocalDate first = month.withDayOfMonth(1);
        refusePublished(ward, first);
        WardMonth table = new WardMonth(ledger, ward, first);
        Entering entering = new Entering(table, first, today(), published(ward));
        List<PointsEntry> rows = entering.rows(lines);
        records.addAll(rows, Placement.in(ward));
        return rows.stream().map(PointsEntry::id).toList();
    }

    /** 试算: what the batch would come to, checked line by line, before anything is written. */
    @Transactional(readOnly = true)
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    Tried tryOut(UUID ward, LocalDate month, List<EntryForm> lines) {
        LocalDate first = month.withDayOfMonth(1);
        refusePublished(ward, first);
        WardMonth table = new WardMonth(ledger, ward, first);
        Entering entering = new Entering(table, first, today(), published(ward));
        List<PointsEntry> fitting = entering.fitting(lines);
        return new Tried(table.with(fitting, Placement.in(ward), clock.instant()), entering.faults());
    }

    /** The objections against the ward's month that was published, by inmate. */
    Map<Ref<CustodyFile>, ObjectionState> objections(WardMonth table) {
        return ledger.objections(table);
    }

    /** 撤回录入: before publication only; the line stays to be seen and counts for nothing. */
    @Transactional
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    @LegalBasis("计分考核规定#11")
    public void takeBack(List<Ref<PointsEntry>> entries) {
        for (Ref<PointsEntry> ref : entries) {
            Stored<PointsEntry> entry = records.lock(PointsEntry.class, ref);
            refusePublished(entry.placement().unit(), entry.row().month());
            if (entry.row().kind() == EntryKind.PENALTY) {
                throw Refusal.under("计分考核规定#9", "处罚扣分随处罚决定, 不能单独撤回", "处罚撤销后自动更正");
            }
            records.change(entry.row().withdraw(), entry.version());
        }
    }

    /** 复核不利记录: by discipline inspection, for who complained within ninety days. */
    @Transactional
    @May(PrisonDuty.INSPECT)
    @LegalBasis("监狱法#43")
    public void review(Ref<PointsEntry> ref, String opinion) {
        Stored<PointsEntry> entry = records.lock(PointsEntry.class, ref);
        if (!entry.row().review()) {
            throw Refusal.state("这条记录不需要复核", "请刷新");
        }
        if (opinion.isBlank()) {
            throw Unfit.field("opinion", "请写明复核意见");
        }
        records.change(entry.row().reviewedAs(opinion), entry.version());
    }

    /** 公示: the month is posted in the ward; from now on it is corrected only in later months. */
    @Transactional
    @May(PrisonDuty.WARD_CHIEF)
    @LegalBasis("计分考核规定#11")
    public Stored<PointsPublication> publish(UUID ward, LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        refusePublished(ward, first);
        if (today().isBefore(first.plusMonths(1))) {
            throw Refusal.under("计分考核规定#11", "%s尚未结束, 不能公示".formatted(YearMonth.from(first)), "次月公示");
        }
        WardMonth table = new WardMonth(ledger, ward, first);
        if (!table.unreviewed().isEmpty()) {
            throw Refusal.under(
                    "监狱法#43",
                    "有%d条不利记录在申诉控告检举后九十日内, 尚未复核".formatted(table.unreviewed().size()),
                    "请纪检督察部门复核后公示");
        }
        records.addAll(
                table.files().stream()
                        .map(file -> table.scoring(file).row(today()))
                        .toList(),
                Placement.in(ward));
        PrisonLimit limit = PrisonLimit.POINTS_PUBLICATION;
        LocalDate until = Clocking.due(limit.deadline(today()), today(), calendars.of(ward))
                .value()
                .day()
                .orElse(today());
        PointsPublication publication = new PointsPublication(
                Ref.next(), Ref.of(ward), first, table.files().size(), today(), until, null);
        Stored<PointsPublication> posted = records.add(publication, Placement.in(ward));
        notice.post(publication, table);
        return posted;
    }

    /** The sheets that hang in the ward for the published month. */
    List<IssuedDocument> sheets(PointsPublication publication) {
        return notice.of(publication.id());
    }

    /** 计入周期: after the days of publication, when no objection is open. Completes cycles at six hundred points. */
    @Transactional
    @May({PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY})
    @LegalBasis({"计分考核规定#4", "计分考核规定#11"})
    public int confirm(UUID ward, LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        Stored<PointsPublication> publication = ledger.publication(ward, first)
                .orElseThrow(() -> Refusal.state("%s尚未公示".formatted(YearMonth.from(first)), "请先公示"));
        refuseEarly(publication.row());
        List<Stored<CustodyFile>> files = ledger.ward(ward, first);
        Map<Ref<CustodyFile>, List<Stored<PointsMonth>>> months = ledger.months(files);
        Map<Ref<CustodyFile>, List<Stored<PointsCycle>>> cycles = ledger.cycles(files);
        List<PointsCycle> fresh = new ArrayList<>();
        int completed = 0;
        for (Stored<CustodyFile> file : files) {
            Ref<CustodyFile> ref = file.row().id();
            completed +=
                    count(ref, first, months.getOrDefault(ref, List.of()), cycles.getOrDefault(ref, List.of()), fresh)
                            ? 1
                            : 0;
        }
        records.addAll(fresh, Placement.in(ward));
        records.change(publication.row().confirmed(today()), publication.version());
        return completed;
    }

    private void refuseEarly(PointsPublication publication) {
        if (publication.confirmedOn() != null) {
            throw Refusal.state("已于%s计入周期".formatted(publication.confirmedOn()), "不必重复办理");
        }
        if (!today().isAfter(publication.until())) {
            throw Refusal.under("计分考核规定#11", "公示期至%s, 期满后方可计入周期".formatted(publication.until()), "期满后办理");
        }
        boolean open = custody.openObjections(publication.ward().id(), publication.month());
        if (open) {
            throw Refusal.under("计分考核规定#11", "还有异议没有答复", "答复后办理");
        }
    }

    /** One inmate: adds to the running cycle and, when it is complete, opens the next with what is left over. */
    private boolean count(
            Ref<CustodyFile> file,
            LocalDate month,
            List<Stored<PointsMonth>> months,
            List<Stored<PointsCycle>> cycles,
            List<PointsCycle> fresh) {
        Optional<Stored<PointsCycle>> running =
                cycles.stream().filter(each -> each.row().ends() == null).findFirst();
        LocalDate starts = running.map(each -> each.row().starts()).orElse(month);
        BigDecimal carried = running.map(each -> each.row().carriedIn()).orElse(BigDecimal.ZERO);
        List<CycleFacts.Scored> scored = months.stream()
                .map(Stored::row)
                .filter(each -> !each.month().isBefore(starts) && !each.month().isAfter(month))
                .sorted(Comparator.comparing(PointsMonth::month))
                .map(each -> new CycleFacts.Scored(each.month(), each.total(), each.belowBase()))
                .toList();
        int serial = running.map(each -> each.row().serial()).orElse(cycles.size() + 1);
        if (scored.isEmpty()) {
            return false;
        }
        CycleAnswer answer = Cycle.close(new CycleFacts(carried, scored, null)).value();
        BigDecimal over = answer.carryOver();
        PointsCycle now = running.map(Stored::row)
                .orElseGet(() -> new PointsCycle(
                        Ref.next(), file, serial, starts, carried, null, null, null, null, null, null, null));
        if (over == null) {
            if (running.isEmpty()) {
                fresh.add(now);
            }
            return false;
        }
        PointsCycle complete = now.complete(month, answer.balance(), over);
        running.ifPresentOrElse(each -> records.change(complete, each.version()), () -> fresh.add(complete));
        fresh.add(new PointsCycle(
                Ref.next(), file, serial + 1, month.plusMonths(1), over, null, null, null, null, null, null, null));
        return true;
    }

    /** 评定等级: in the month after the cycle was complete; the share of 积极 among those graded together is capped. */
    @Transactional
    @May(PrisonDuty.CUSTODY)
    @LegalBasis("计分考核规定#10")
    public void grade(List<GradeForm> forms) {
        long active =
                forms.stream().filter(form -> form.grade() == CycleGrade.ACTIVE).count();
        int most = Cycle.mostActive(forms.size(), today());
        if (active > most) {
            throw Refusal.under(
                    "计分考核规定#10", "本次评定%d人, 积极等级最多%d人, 拟定%d人".formatted(forms.size(), most, active), "请减少积极等级的人数");
        }
        forms.forEach(this::grade);
    }

    /** 评级: one cycle with its grade. */
    public record GradeForm(
            @Item("周期") Ref<PointsCycle> cycle, @Item("等级") CycleGrade grade) {}

    private void grade(GradeForm form) {
        Stored<PointsCycle> cycle = records.lock(PointsCycle.class, form.cycle());
        LocalDate ends = cycle.row().ends();
        if (ends == null || cycle.row().grade() != null) {
            throw Refusal.under("计分考核规定#4", ends == null ? "周期尚未期满" : "周期已经评定, 不重新评定", "期满次月评定");
        }
        if (today().isBefore(ends.plusMonths(1))) {
            throw Refusal.under("计分考核规定#4", "%s期满, 次月评定".formatted(YearMonth.from(ends)), "请在次月评定");
        }
        Stored<CustodyFile> file = custody.of(cycle.row().file());
        List<CycleFacts.Scored> months = custody
                .rows(PointsMonth.class, cycle.row().file())
                .stream()
                .map(Stored::row)
                .filter(each -> !each.month().isBefore(cycle.row().starts())
                        && !each.month().isAfter(ends))
                .sorted(Comparator.comparing(PointsMonth::month))
                .map(each -> new CycleFacts.Scored(each.month(), each.total(), each.belowBase()))
                .toList();
        Ruling<CycleAnswer> ruling = Cycle.close(new CycleFacts(cycle.row().carriedIn(), months, form.grade()));
        CycleAward award = Objects.requireNonNull(ruling.value().award());
        String why = ruling.reasons().stream().map(Reason::finding).collect(Collectors.joining("; "));
        records.change(cycle.row().graded(form.grade(), award, today(), why), cycle.version());
        if (award != CycleAward.NONE) {
            custody.tell(file.row(), "awarded", today(), award.label(), ruling.reasons(), List.of());
        }
    }

    /** The ward's month as the grid shows it. */
    WardMonth table(UUID ward, LocalDate month) {
        return new WardMonth(ledger, ward, month.withDayOfMonth(1));
    }

    Optional<Stored<PointsPublication>> publication(UUID ward, LocalDate month) {
        return ledger.publication(ward, month.withDayOfMonth(1));
    }

    private @Nullable YearMonth published(UUID ward) {
        return ledger.publications(ward).stream()
                .findFirst()
                .map(each -> YearMonth.from(each.row().month()))
                .orElse(null);
    }

    private void refusePublished(UUID ward, LocalDate month) {
        ledger.publication(ward, month).ifPresent(publication -> {
            throw Refusal.under(
                    "计分考核规定#12",
                    "%s已于%s公示"
                            .formatted(YearMonth.from(month), publication.row().publishedOn()),
                    "公示后发现的事实, 记入当月并注明更正的月份");
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFiles.CHINA);
    }
}
