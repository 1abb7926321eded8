package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.sentence.SentenceTerm;

/** 逐条审查的经过: one proposal, tried rule by rule in the order of the provisions. */
final class Trial {
    private final CaseFacts facts;
    private final Proposal proposal;
    private final TermState state;
    private final Table table;
    private final Eligibility eligibility;
    private final Optional<Reason> lenient;
    private final @Nullable LocalDate newEnd;
    private final List<Tried> tried = new ArrayList<>(10);

    Trial(CaseFacts facts, Proposal proposal, TermState state, Table table) {
        this.facts = facts;
        this.proposal = proposal;
        this.state = state;
        this.table = table;
        this.eligibility = Commutation.eligibility(facts, state, table).value();
        this.lenient = Leniency.of(facts, state, table);
        this.newEnd = newEnd(facts, proposal, state);
    }

    String rule() {
        return eligibility.rule();
    }

    @Nullable
    LocalDate newEnd() {
        return newEnd;
    }

    List<Tried> run() {
        pending();
        switch (eligibility.rule()) {
            case "C11" -> tried.add(Tried.of(false, "LIFELONG", "C11", "减刑假释规定#15", "终身监禁", "终身监禁", "不得减刑"));
            case "C17" -> suspended();
            default -> ordinary();
        }
        return tried;
    }

    private void ordinary() {
        Row row = Commutation.row(eligibility.rule(), state, facts, table);
        start(row);
        interval(row);
        blocks();
        if (!eligibility.rule().equals("C16")) {
            amount(row);
        }
        kind();
        floor();
        stated();
        rights();
    }

    private void pending() {
        String pending = state.pending();
        boolean stands = pending == null;
        tried.add(Tried.of(
                stands, "TERM_PENDING", "S", "减刑假释规定#32", "现行刑期", pending == null ? "已确定" : pending, "刑期止日应当确定"));
    }

    @LegalBasis("减刑假释规定#18")
    private void suspended() {
        String basis = "减刑假释规定#18";
        tried.add(Tried.of(
                proposal.merit().major(),
                "SUSPENDED_ONLY_MAJOR",
                "C17",
                basis,
                "缓刑减刑",
                proposal.merit().label(),
                "有重大立功表现"));
        boolean detention = state.sentenced() == PenaltyKind.CRIMINAL_DETENTION;
        int least = table.number("probation", detention ? "detention-least" : "fixed-least", facts.reported());
        Period probation = proposal.probation();
        if (probation != null) {
            tried.add(Tried.of(
                    probation.toTotalMonths() >= least,
                    "PROBATION_UNDER_" + least + "M",
                    "C17",
                    basis,
                    "缩减后的考验期",
                    TermLength.words(probation),
                    "不少于%d个月".formatted(least)));
        }
        floor();
    }

    private void start(Row row) {
        LocalDate earliest = eligibility.earliestStart();
        if (earliest == null) {
            tried.add(Tried.of(false, "START_NOT_BEGUN", row.code(), row.basis(), "起始时间", "尚在死刑缓期执行期间", "减为无期徒刑后起算"));
            return;
        }
        waited(
                "START_TOO_EARLY",
                "起始时间",
                row,
                earliest,
                Waiting.start(facts, state, shorter(row.start()), Waiting.quiet(), row.basis()));
    }

    private void interval(Row row) {
        LocalDate next = eligibility.next();
        if (next != null) {
            waited(
                    "INTERVAL_TOO_SHORT",
                    "间隔时间",
                    row,
                    next,
                    Waiting.next(facts, shorter(row.interval()), Waiting.quiet(), row.basis()));
        }
    }

    private Period shorter(Period time) {
        return Waiting.shorter(time, table.number("modifier.M3", "parts", facts.reported()));
    }

    private void waited(String code, String title, Row row, LocalDate day, @Nullable LocalDate relaxed) {
        boolean early = facts.reported().isBefore(day);
        boolean eased = early
                && lenient.isPresent()
                && relaxed != null
                && !facts.reported().isBefore(relaxed);
        boolean major = early && proposal.merit().major();
        String limit = day + "起" + (eased ? ", 从宽可以提前至" + relaxed : "") + (major ? ", 重大立功不受此限" : "");
        String basis = eased ? lenient.get().basis() : row.basis();
        tried.add(Tried.of(
                !early || eased || major,
                code,
                eased ? "M3" : major ? "M2" : row.code(),
                basis,
                title,
                facts.reported() + "报请",
                limit));
    }

    private void blocks() {
        for (Block block : Block.of(facts, state, table)) {
            boolean hits = block.covers(facts.reported());
            boolean lifted = hits && block.liftedByMajor() && proposal.merit().major();
            String limit = lifted ? "因重大立功减刑, 一般不受影响" : block.until() == null ? "消失或者履行后" : block.until() + "起";
            tried.add(Tried.of(
                    !hits || lifted,
                    block.code(),
                    block.rule(),
                    block.why().basis(),
                    block.why().finding(),
                    facts.reported() + "报请",
                    limit));
        }
    }

    private void amount(Row row) {
        Range range = row.amount(proposal.merit());
        Range wide = lenient.isPresent() ? range.wider(table.number("modifier.M3", "parts", facts.reported())) : range;
        Long asked = asked(range);
        if (asked == null) {
            return;
        }
        boolean over = asked > wide.most();
        String unit = range.conversion() ? "TERM_" : "AMOUNT_";
        String code = over
                ? unit + (range.conversion() ? "ABOVE_" : "OVER_") + size(wide.most())
                : unit + "BELOW_" + size(range.least());
        String given = range.conversion()
                ? "减为" + TermLength.words(Period.ofMonths(asked.intValue()))
                : "减去%d个月".formatted(asked);
        boolean eased = lenient.isPresent() && asked > range.most();
        String limit =
                proposal.merit().label() + ", " + range.words() + (eased ? ", 从宽可以放宽到%d个月".formatted(wide.most()) : "");
        tried.add(Tried.of(
                wide.holds(asked.intValue()), code, eased ? "M3" : row.code(), row.basis(), "幅度", given, limit));
    }

    /** What is asked for, in months; null when the proposal gives another kind of number than the row asks. */
    private @Nullable Long asked(Range range) {
        if (range.conversion()) {
            return proposal.toTerm() == null
                    ? null
                    : Long.valueOf(proposal.toTerm().toTotalMonths());
        }
        if (proposal.months() != null) {
            return Long.valueOf(proposal.months());
        }
        LocalDate end = state.end();
        LocalDate wanted = proposal.newEnd();
        return end == null || wanted == null ? null : months(wanted, end);
    }

    /** The fewest whole months that bring the last day to the wanted one or before it. */
    private static long months(LocalDate wanted, LocalDate end) {
        long months = Math.max(0, Period.between(wanted, end).toTotalMonths());
        return Reckoning.cut(end, Math.toIntExact(months)).isAfter(wanted) ? months + 1 : months;
    }

    /** A fixed term is cut by months; life is made a fixed term. */
    private void kind() {
        boolean termed = state.penalty().runsForATerm();
        boolean fits = termed ? proposal.toTerm() == null : proposal.toTerm() != null;
        if (!fits) {
            tried.add(Tried.of(
                    false,
                    "WRONG_KIND",
                    eligibility.rule(),
                    "刑法#78",
                    "减刑方式",
                    termed ? "减为有期徒刑" : "减去月数",
                    termed
                            ? "现在已是有期徒刑, 应当填写减去的月数"
                            : "%s应当填写减为的有期徒刑".formatted(state.penalty().label())));
        }
    }

    private void floor() {
        LocalDate least = state.floorEnd();
        if (least == null || newEnd == null) {
            return;
        }
        String basis = state.floorCode().equals("FLOOR_15Y") ? "减刑假释规定#12" : "刑法#78";
        tried.add(Tried.of(
                !newEnd.isBefore(least),
                state.floorCode(),
                "FLOOR",
                basis,
                "实际执行刑期的最低限度",
                "减刑后刑期至%s止".formatted(newEnd),
                "不早于%s".formatted(least)));
        tried.add(Tried.of(
                !newEnd.isBefore(facts.reported()),
                "END_BEFORE_REPORT",
                "S9",
                "刑法#78",
                "减刑后的止日",
                newEnd.toString(),
                "不早于报请日%s".formatted(facts.reported())));
    }

    private void stated() {
        Integer months = proposal.months();
        LocalDate end = state.end();
        LocalDate wanted = proposal.newEnd();
        if (months != null && end != null && wanted != null) {
            LocalDate computed = Reckoning.cut(end, months);
            tried.add(Tried.of(
                    computed.equals(wanted),
                    "END_MISCOUNTED",
                    "S9",
                    "刑诉法解释#202",
                    "减刑后的止日",
                    wanted.toString(),
                    computed.toString()));
        }
    }

    @LegalBasis("减刑假释规定#17")
    private void rights() {
        Period rights = proposal.rights();
        if (rights == null) {
            return;
        }
        long months = rights.toTotalMonths();
        boolean conversion = proposal.toTerm() != null;
        boolean lasting = !state.sentenced().runsForATerm();
        int least = table.number(
                "modifier.M7",
                conversion ? "to-fixed-least" : lasting ? "final-least" : "fixed-least",
                facts.reported());
        int most = conversion ? table.number("modifier.M7", "to-fixed-most", facts.reported()) : Integer.MAX_VALUE;
        String code = months < least ? "RIGHTS_UNDER_" + size(least) : "RIGHTS_OVER_" + size(most);
        String limit = conversion ? "七年以上十年以下" : lasting ? "最终不少于三年" : "酌减后不少于一年";
        tried.add(Tried.of(
                months >= least && months <= most, code, "M7", "减刑假释规定#17", "剥夺政治权利", TermLength.words(rights), limit));
    }

    /** 应当开庭: why the court can't decide on the papers alone. */
    @LegalBasis({"刑诉法解释#538", "减刑假释审理程序规定#6"})
    List<Reason> hearing() {
        List<Reason> why = new ArrayList<>(2);
        hear(why, proposal.merit().major(), "因重大立功表现提请减刑");
        hear(
                why,
                tried.stream()
                        .anyMatch(one -> one.rule().equals("M2") || one.rule().equals("M3")),
                "起始时间、间隔时间或者幅度不符合一般规定");
        boolean kind = facts.has(OffenceFlag.DUTY)
                || facts.has(OffenceFlag.GANG)
                || facts.has(OffenceFlag.FINANCE)
                || facts.has(OffenceFlag.CORRUPTION_SPC19);
        hear(why, kind, "职务犯罪、黑社会性质组织犯罪或者金融犯罪罪犯");
        hear(why, CaseFacts.is(proposal.publicConcern()), "社会影响重大或者社会关注度高");
        hear(why, CaseFacts.is(proposal.objections()), "公示期间收到不同意见");
        hear(why, CaseFacts.is(proposal.procuratorObjects()), "人民检察院有异议");
        return why;
    }

    private static void hear(List<Reason> why, boolean must, String because) {
        if (must) {
            why.add(new Reason("刑诉法解释#538", because + ", 应当开庭审理"));
        }
    }

    private static @Nullable LocalDate newEnd(CaseFacts facts, Proposal proposal, TermState state) {
        if (proposal.newEnd() != null) {
            return proposal.newEnd();
        }
        if (proposal.toTerm() != null) {
            return SentenceTerm.lastDay(facts.reported(), proposal.toTerm());
        }
        LocalDate end = state.end();
        Integer months = proposal.months();
        return end == null || months == null ? null : Reckoning.cut(end, months);
    }

    private static String size(int months) {
        return months >= 48 && months % 12 == 0 ? months / 12 + "Y" : months + "M";
    }
}
