package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 戒毒期限: where a term stands.
 *
 * @param nominalEnd the last day of two years from the decision
 * @param excludedDays days of escape that do not count
 * @param end the last day as it stands, or null while the person has not been brought back
 * @param latestEnd the last day that any extension may reach, or null likewise
 * @param assessmentFrom the first day on which the one-year assessment may be held, or null likewise
 * @param earlyReleaseBarred whether the rest of the term is closed to early release because of an escape
 * @param policeNoticeBy the day by which the deciding police are told of the release, or null likewise
 */
public record RehabTerm(
        LocalDate nominalEnd,
        long excludedDays,
        @Nullable LocalDate end,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate assessmentFrom,
        boolean earlyReleaseBarred,
        @Nullable LocalDate policeNoticeBy) {}
