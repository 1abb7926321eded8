package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.foundation.rules.Parameters;

/**
 * 脱离监管的时间: how long somebody has been away or late. A late person counts from the day after his last day; of a lost one the first
 * missed contact is the first day, and the day on which he was found is none.
 */
record Absence(LocalDate anchor, LocalDate last) {

    static Absence of(SanctionFacts facts) {
        LocalDate since = Objects.requireNonNull(facts.since());
        if (facts.breach() == Breach.LATE_REPORT) {
            return new Absence(since, facts.day());
        }
        LocalDate last = facts.is(facts.returned()) ? facts.day().minusDays(1) : facts.day();
        return new Absence(since.minusDays(1), last);
    }

    long days() {
        return Math.max(0, ChronoUnit.DAYS.between(anchor, last));
    }

    /** A threshold, not a limit: it is not moved past a holiday. */
    boolean overAMonth() {
        int months = Parameters.of("community").number("revocation-months", anchor);
        return last.isAfter(Contacts.months(anchor, months, "社区矫正法实施办法#46"));
    }

    boolean withinAdmonition() {
        return days() <= Parameters.of("community").number("admonition-most-days", anchor);
    }
}
