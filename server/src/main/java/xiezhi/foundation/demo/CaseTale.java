package xiezhi.foundation.demo;

import java.time.LocalDate;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidState;

/**
 * 案件故事: one file of the demonstration.
 *
 * @param count which one, so that its people are always the same
 * @param begins the day on which the application comes in
 * @param reaches the state in which it is found today
 * @param online by the citizen in the hall; else at the counter of a township
 * @param shownCitizen whether it belongs to the citizen whose account is shown
 */
record CaseTale(
        int count,
        Crew crew,
        AidMatter matter,
        LocalDate begins,
        AidState reaches,
        boolean online,
        boolean shownCitizen) {
    int birthYear() {
        return 1950 + count * 7 % 50;
    }
}
