package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 减刑: when a person may be proposed for commutation. It shows the lawful room; the number is a person's to enter. */
@LegalBasis({"刑法#78", "减刑假释规定#6", "减刑假释规定#7", "减刑假释规定#8", "减刑假释规定#9", "减刑假释规定#10", "减刑假释规定#11"})
public final class Commutation {
    private static final Map<Merit, Range> OPEN = open();

    private Commutation() {}

    /** Row, earliest day, interval, blocks, amounts and the spans of eligibility, by the law as shipped. */
    @Rule(
            name = "commutation-eligibility",
            title = "减刑资格",
            summary = "根据刑种、刑期、罪犯类别、交付执行日和历次裁定, 算出适用的规则、最早报请日、间隔、限制和一次减刑的幅度")
    @LegalBasis({"减刑假释规定#6", "减刑假释规定#40", "减刑假释财产规定#6"})
    public static Ruling<Eligibility> eligibility(CaseFacts facts) {
        return eligibility(facts, Table.shipped());
    }

    /** The same by another table: what would change if the law did. */
    public static Ruling<Eligibility> eligibility(CaseFacts facts, Table table) {
        return eligibility(facts, TermRule.rule(facts.sentence()).value(), table);
    }

    /** The same for a term that was computed already. */
    public static Ruling<Eligibility> eligibility(CaseFacts facts, TermState state, Table table) {
        Ruling<String> classed = Classing.of(facts, state, table);
        List<Reason> reasons = new ArrayList<>(classed.reasons());
        String code = classed.value();
        if (code.equals("C11") || code.equals("C17")) {
            return Ruling.of(never(code, facts, state, reasons.getFirst()), reasons);
        }
        Row row = row(code, state, facts, table);
        LocalDate start = Waiting.start(facts, state, row.start(), reasons, row.basis());
        LocalDate next = Waiting.next(facts, row.interval(), reasons, row.basis());
        List<Block> blocks = Block.of(facts, state, table);
        blocks.forEach(block -> reasons.add(block.why()));
        boolean open = blocks.stream().anyMatch(block -> block.until() == null);
        LocalDate blocked = blocks.stream()
                .map(Block::until)
                .filter(b -> b != null)
                .reduce(Commutation::later)
                .orElse(null);
        LocalDate from = open || start == null ? null : latest(start, next, blocked);
        LocalDate relaxed = relaxed(facts, state, row, table, reasons, open ? null : blocked);
        List<Span> spans = start == null
                ? List.of()
                : Spans.of(facts, start, row, blocks, state.end(), table.number("almost", "days", facts.reported()));
        boolean eligible = from != null && !facts.reported().isBefore(from) && alive(state, facts);
        if (from != null) {
            reasons.add(new Reason(row.basis(), "综合以上, 自%s起可以报请减刑".formatted(from)));
        }
        Span.State now = spans.stream()
                .filter(s -> s.covers(facts.reported()))
                .findFirst()
                .map(Span::state)
                .orElse(null);
        return Ruling.of(
                new Eligibility(
                        code,
                        start,
                        next,
                        blocked,
                        from,
                        relaxed,
                        eligible,
                        now,
                        words(row),
                        state.end(),
                        state.floorEnd(),
                        court(state),
                        spans),
                reasons);
    }

    /** The row as it holds for the person now. */
    static Row row(String code, TermState state, CaseFacts facts, Table table) {
        if (code.equals("C16")) {
            return new Row(code, "减刑假释规定#16", Period.ZERO, Period.ZERO, OPEN);
        }
        boolean converted = !state.sentenced().runsForATerm() && state.penalty().runsForATerm();
        return table.row(code, converted, facts.reported());
    }

    /** 管辖: the intermediate court, or the high court for life and reprieve after the bureau has agreed. */
    @LegalBasis("刑诉法解释#534")
    static String court(TermState state) {
        return state.penalty().runsForATerm() ? "罪犯服刑地的中级人民法院" : "罪犯服刑地的高级人民法院 (经省级监狱管理机关审核同意)";
    }

    private static @Nullable LocalDate relaxed(
            CaseFacts facts, TermState state, Row row, Table table, List<Reason> reasons, @Nullable LocalDate blocked) {
        return Leniency.of(facts, state, table)
                .map(lenient -> {
                    int parts = table.number("modifier.M3", "parts", facts.reported());
                    LocalDate start = Waiting.start(
                            facts, state, Waiting.shorter(row.start(), parts), Waiting.quiet(), row.basis());
                    LocalDate next =
                            Waiting.next(facts, Waiting.shorter(row.interval(), parts), Waiting.quiet(), row.basis());
                    LocalDate day = start == null ? null : latest(start, next, blocked);
                    reasons.add(lenient);
                    return day;
                })
                .orElse(null);
    }

    private static Eligibility never(String code, CaseFacts facts, TermState state, Reason why) {
        Span span = new Span(facts.delivered(), null, Span.State.NEVER, why);
        return new Eligibility(
                code,
                null,
                null,
                null,
                null,
                null,
                false,
                Span.State.NEVER,
                Map.of(),
                state.end(),
                state.floorEnd(),
                court(state),
                List.of(span));
    }

    private static boolean alive(TermState state, CaseFacts facts) {
        LocalDate end = state.end();
        return state.pending() == null && (end == null || !facts.reported().isAfter(end));
    }

    private static Map<Merit, String> words(Row row) {
        Map<Merit, String> words = new EnumMap<>(Merit.class);
        row.amounts().forEach((merit, range) -> words.put(merit, row.code().equals("C16") ? "酌情" : range.words()));
        return words;
    }

    private static Map<Merit, Range> open() {
        Map<Merit, Range> open = new EnumMap<>(Merit.class);
        for (Merit merit : Merit.values()) {
            open.put(merit, Range.cut(Short.MAX_VALUE));
        }
        return open;
    }

    static LocalDate latest(LocalDate start, @Nullable LocalDate next, @Nullable LocalDate blocked) {
        LocalDate day = next == null ? start : later(start, next);
        return blocked == null ? day : later(day, blocked);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
