package xiezhi.foundation.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;

/** 环节期限: which of the open clocks of a business limits a step. */
record Limits(Map<UUID, List<CaseClock>> open) {

    static Limits of(Collection<UUID> businesses, Clocks clocks) {
        return new Limits(clocks.open(businesses));
    }

    /** The clock that the process file names for the step, while it runs; else the one that is due first. */
    @Nullable
    CaseClock of(UUID business, @Nullable Step step) {
        List<CaseClock> all = open.getOrDefault(business, List.of());
        String named = step == null ? null : step.clock();
        return all.stream()
                .filter(clock -> clock.rule().equals(named))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }
}
