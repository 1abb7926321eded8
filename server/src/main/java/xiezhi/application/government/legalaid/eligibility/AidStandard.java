package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.kernel.identity.Money;

/**
 * 经济困难标准: what one region asks for in one period.
 *
 * @param region leading digits of the division code; empty for everywhere
 * @param until last day, or null while in force
 * @param demo invented for demonstration and tests; shown as such and never as law
 */
public record AidStandard(
        String region,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        Money incomeCap,
        Money assetCap,
        Set<AidMatter> addedMatters,
        String source,
        boolean demo) {

    public AidStandard {
        addedMatters = Set.copyOf(addedMatters);
    }

    boolean applies(@Nullable String division, @Nullable LocalDate day) {
        boolean here = region.isEmpty() || (division != null && division.startsWith(region));
        return here && (day == null ? until == null : !day.isBefore(from) && (until == null || !day.isAfter(until)));
    }
}
