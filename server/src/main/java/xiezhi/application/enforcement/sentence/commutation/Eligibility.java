package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 减刑资格: which row a person falls under, from when on a proposal is lawful, and what it may ask for. Never how much it should.
 *
 * @param rule {@code C1} to {@code C17}
 * @param earliestStart first day by the time served
 * @param next first day by the interval after the last ruling
 * @param blockedUntil first day after the last stretch in which nothing may be proposed
 * @param from the latest of the three: from then on a proposal is lawful; null when that can't be said
 * @param relaxedFrom the same with the leniency for minors, the old, the ill and the disabled
 * @param eligible whether a proposal is lawful on the day that was asked for
 * @param amounts what one ruling may do, by conduct
 * @param court who rules on it
 */
public record Eligibility(
        String rule,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate next,
        @Nullable LocalDate blockedUntil,
        @Nullable LocalDate from,
        @Nullable LocalDate relaxedFrom,
        boolean eligible,
        Span.@Nullable State state,
        Map<Merit, String> amounts,
        @Nullable LocalDate end,
        @Nullable LocalDate floorEnd,
        String court,
        List<Span> spans)
        implements Verdict {

    public Eligibility {
        amounts = Map.copyOf(amounts);
        spans = List.copyOf(spans);
    }

    @Override
    public boolean holds() {
        return eligible;
    }
}
