package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.discipline.Retaliation;
import xiezhi.application.enforcement.prison.discipline.RetaliationAnswer;
import xiezhi.application.enforcement.prison.discipline.RetaliationFacts;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 录入核对: checks the lines of a batch one by one and names every fault with its line. */
final class Entering {
    private final WardMonth table;
    private final LocalDate month;
    private final LocalDate today;
    private final @Nullable YearMonth published;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<SameFact> seen = new HashSet<>();
    private final Map<Ref<CustodyFile>, BigDecimal> special = new HashMap<>();

    Entering(WardMonth table, LocalDate month, LocalDate today, @Nullable YearMonth published) {
        this.table = table;
        this.month = month;
        this.today = today;
        this.published = published;
        table.files().forEach(file -> table.scoring(file).entries().forEach(entry -> seen.add(fact(entry.row()))));
    }

    List<PointsEntry> rows(List<EntryForm> lines) {
        List<PointsEntry> rows = fitting(lines);
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return rows;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The lines that fit; what is wrong with the others is among the faults. */
    List<PointsEntry> fitting(List<EntryForm> lines) {
        List<PointsEntry> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PointsEntry row = row(lines.get(i), "entries[%d]".formatted(i));
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private @Nullable PointsEntry row(EntryForm line, String at) {
        if (table.file(line.file()).isEmpty()) {
            return fault(at + ".file", "不是本监区在押罪犯, 不能录入", "");
        }
        if (line.kind() == EntryKind.PENALTY || line.kind() == EntryKind.BASE) {
            return fault(at + ".kind", "基础分和处罚扣分由平台记入", "计分考核规定#9");
        }
        if (line.points().signum() <= 0) {
            return fault(at + ".points", "分值应当大于零", "计分考核规定#6");
        }
        if ((line.part() == ScorePart.SPECIAL) != (line.kind() == EntryKind.SPECIAL_BONUS)) {
            return fault(at + ".kind", "专项加分只能记入专项部分", "计分考核规定#8");
        }
        if (line.factDay().isAfter(today)) {
            return fault(at + ".factDay", "事实日期晚于今天", "");
        }
        if (!seen.add(new SameFact(line.file().id(), line.factDay(), line.clause()))) {
            return fault(at + ".clause", "同一人、同一日、同一条款已经记过, 不能重复计分", "计分考核规定#7");
        }
        return checked(line, at);
    }

    private @Nullable PointsEntry checked(EntryForm line, String at) {
        boolean against = line.kind() == EntryKind.DEDUCTION || line.kind() == EntryKind.CORRECTION;
        Ruling<RetaliationAnswer> guard = Retaliation.guard(
                new RetaliationFacts(today, table.complaints(line.file()), against ? line.becauseOfComplaint() : null));
        if (guard.value().forbidden()) {
            return fault(at + ".fact", guard.reasons().getFirst().finding(), "监狱法#43");
        }
        if (line.kind() == EntryKind.SPECIAL_BONUS && !allowed(line, at)) {
            return null;
        }
        Posting posting = Posting.of(line.factDay(), today, null, published).value();
        LocalDate own = line.factDay().withDayOfMonth(1);
        boolean correction = posting.correction() && own.isBefore(month);
        if (!correction && !own.equals(month)) {
            return fault(at + ".factDay", "事实日期不在%s, 请记入其所在的月份".formatted(YearMonth.from(month)), "计分考核规定#12");
        }
        return new PointsEntry(
                Ref.next(),
                line.file(),
                month,
                line.part(),
                line.kind(),
                line.points(),
                line.clause(),
                line.factDay(),
                line.fact(),
                correction ? own : null,
                against && guard.value().review(),
                null,
                Boolean.TRUE.equals(line.exempt()),
                false);
    }

    private boolean allowed(EntryForm line, String at) {
        BigDecimal before = special.computeIfAbsent(line.file(), table::special);
        Ruling<SpecialAnswer> limit = SpecialBonus.limit(new SpecialFacts(month, line.points(), before, line.exempt()));
        if (!limit.value().allowed()) {
            limit.reasons().forEach(reason -> fault(at + ".points", reason.finding(), reason.basis()));
            return false;
        }
        special.put(line.file(), before.add(line.points()));
        return true;
    }

    private static SameFact fact(PointsEntry entry) {
        return new SameFact(entry.file().id(), entry.factDay(), entry.clause());
    }

    private @Nullable PointsEntry fault(String at, String message, String basis) {
        faults.add(new Fault(at, message, basis.isEmpty() ? null : basis, null));
        return null;
    }
}
