package xiezhi.application.enforcement.prison.points;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 记入月份: a fact is scored in its month while that is open; after its cycle is closed only as a correction in the current month. */
public record Posting(YearMonth month, boolean correction) {

    /**
     * Where a fact is posted.
     *
     * @param closedUntil the last month of the last closed cycle, or null
     * @param published the last month that was published, or null
     */
    @LegalBasis("计分考核规定#12")
    public static Ruling<Posting> of(
            LocalDate fact, LocalDate today, @Nullable YearMonth closedUntil, @Nullable YearMonth published) {
        YearMonth own = YearMonth.from(fact);
        YearMonth now = YearMonth.from(today);
        boolean closed = closedUntil != null && !own.isAfter(closedUntil);
        boolean posted = published != null && !own.isAfter(published);
        if (closed || posted) {
            String why = closed ? "所属周期已经评定" : "当月结果已经公示";
            return Ruling.of(
                    new Posting(now, true),
                    new Reason("计分考核规定#12", "%s的事实%s, 记入%s并注明, 不重新评定".formatted(own, why, now)));
        }
        return Ruling.of(new Posting(own, false), new Reason("计分考核规定#12", "记入%s".formatted(own)));
    }
}
