package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.kernel.rule.Reason;

/** 资格区间表: the whole history and future of a person's eligibility, without gaps, overlaps or empty stretches. */
final class Spans {
    private final List<Span> spans = new ArrayList<>(8);
    private final int almost;
    private LocalDate cursor;

    private Spans(LocalDate from, int almost) {
        this.cursor = from;
        this.almost = almost;
    }

    /** Everything from the delivery to the last day of the term. */
    static List<Span> of(
            CaseFacts facts, LocalDate start, Row row, List<Block> blocks, @Nullable LocalDate end, int almost) {
        Spans all = new Spans(facts.delivered(), almost);
        LocalDate eligible = start;
        Reason why = new Reason(row.basis(), "执行期限届满, 自%s起可以报请".formatted(start));
        for (Change ruling : Waiting.rulings(facts)) {
            LocalDate served = Waiting.servedOn(ruling);
            all.period(eligible, served, why, new Reason("减刑假释规定#40", "%s裁定送达, 重新计算间隔".formatted(served)));
            eligible = Waiting.next(ruling, row.interval(), Waiting.quiet(), row.basis());
            why = new Reason(row.basis(), "间隔届满, 自%s起可以报请".formatted(eligible));
        }
        all.period(eligible, end == null ? null : end.plusDays(1), why, new Reason("刑法#78", "刑期届满"));
        return all.without(blocks);
    }

    private void period(LocalDate eligible, @Nullable LocalDate until, Reason why, Reason over) {
        Reason waiting = new Reason(why.basis(), "尚未到期, " + why.finding());
        until(min(eligible.minusDays(almost), until), Span.State.NOT_YET, waiting);
        until(
                min(eligible, until),
                Span.State.ALMOST,
                new Reason(why.basis(), "%d日内到期, ".formatted(almost) + why.finding()));
        if (until == null) {
            spans.add(new Span(cursor, null, Span.State.ELIGIBLE, why));
        } else {
            until(until, Span.State.ELIGIBLE, why);
        }
    }

    private void until(LocalDate day, Span.State state, Reason because) {
        if (day.isAfter(cursor)) {
            spans.add(new Span(cursor, day, state, because));
            cursor = day;
        }
    }

    /** The same spans with the blocked stretches cut out of them. */
    private List<Span> without(List<Block> blocks) {
        List<Span> rest = spans;
        for (Block block : blocks) {
            List<Span> cut = new ArrayList<>(rest.size() + 2);
            for (Span span : rest) {
                cut(span, block, cut);
            }
            rest = cut;
        }
        return rest.stream().sorted(Comparator.comparing(Span::from)).toList();
    }

    private static void cut(Span span, Block block, List<Span> into) {
        LocalDate from = max(span.from(), block.from());
        LocalDate until = earlier(span.until(), block.until());
        if (span.state() == Span.State.BLOCKED || until != null && !from.isBefore(until)) {
            into.add(span);
            return;
        }
        if (span.from().isBefore(from)) {
            into.add(new Span(span.from(), from, span.state(), span.because()));
        }
        into.add(new Span(from, until, Span.State.BLOCKED, block.why()));
        LocalDate end = span.until();
        if (until != null && (end == null || until.isBefore(end))) {
            into.add(new Span(until, end, span.state(), span.because()));
        }
    }

    private static LocalDate min(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : min(a, b);
    }
}
