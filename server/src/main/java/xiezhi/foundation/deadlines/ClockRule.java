package xiezhi.foundation.deadlines;

import java.util.List;

/**
 * 期限规则: a limit of the law as a room declares it (one bean each).
 *
 * @param code {@code aid-review}
 * @param name Chinese name; the English is read off the code
 * @param term ISO 8601 with W for working days ({@code P7D}, {@code PT24H}, {@code P10W} is not used: {@code 10WD})
 * @param rolls whether a last day on a holiday moves to the next working day (民法典 art. 203)
 * @param basis articles
 * @param consequence what happens when it is missed, for the person who reads the clock
 */
public record ClockRule(String code, String name, String term, boolean rolls, List<String> basis, String consequence) {
    public ClockRule {
        basis = List.copyOf(basis);
    }
}
