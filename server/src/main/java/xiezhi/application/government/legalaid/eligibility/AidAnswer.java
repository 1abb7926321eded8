package xiezhi.application.government.legalaid.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 预审答复: what the rule answers.
 *
 * @param perCapita income a head and month in yuan, {@code 1800.00}; null where it was not computed
 * @param standard which standard was applied, and whether it is a demonstration; null where none was
 * @param missing papers and facts still to be brought, all of them at once
 * @param provisionalAllowed whether aid may be given before the review ends (art. 44)
 * @param threeYears whether only a lawyer with three years of related practice may be named (art. 26)
 */
public record AidAnswer(
        Outcome decision,
        Route route,
        boolean urgent,
        @Nullable String perCapita,
        @Nullable String cap,
        @Nullable String assetsPerHead,
        @Nullable String assetCap,
        @Nullable String standard,
        List<String> missing,
        Likelihood likelihood,
        boolean provisionalAllowed,
        boolean threeYears) {

    public AidAnswer {
        missing = List.copyOf(missing);
    }

    static AidAnswer of(Outcome decision, Route route) {
        return new AidAnswer(
                decision, route, false, null, null, null, null, null, List.of(), decision.likelihood(), false, false);
    }

    AidAnswer missing(List<String> papers) {
        return new AidAnswer(
                decision,
                route,
                urgent,
                perCapita,
                cap,
                assetsPerHead,
                assetCap,
                standard,
                papers,
                likelihood,
                provisionalAllowed,
                threeYears);
    }

    AidAnswer urgent(boolean hurry) {
        return new AidAnswer(
                decision,
                route,
                hurry,
                perCapita,
                cap,
                assetsPerHead,
                assetCap,
                standard,
                missing,
                likelihood,
                hurry,
                threeYears);
    }

    AidAnswer provisional() {
        Likelihood likely = decision == Outcome.GRANT ? Likelihood.LIKELY : Likelihood.CHECK;
        return new AidAnswer(
                Outcome.PROVISIONAL,
                Route.R6,
                true,
                perCapita,
                cap,
                assetsPerHead,
                assetCap,
                standard,
                missing,
                likely,
                true,
                threeYears);
    }

    AidAnswer experienced(boolean needed) {
        return new AidAnswer(
                decision,
                route,
                urgent,
                perCapita,
                cap,
                assetsPerHead,
                assetCap,
                standard,
                missing,
                likelihood,
                provisionalAllowed,
                needed);
    }
}
