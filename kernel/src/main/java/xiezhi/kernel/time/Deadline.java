package xiezhi.kernel.time;

import java.util.List;

/**
 * 期限规定: how long the law gives, and how that is counted.
 *
 * @param name what the limit is for, {@code 审查}
 * @param countsFirstDay whether the first day counts (a measure that begins at once), against the general rule
 * @param basis the articles that set the limit
 */
public record Deadline(String name, Term term, Roll roll, Regime regime, boolean countsFirstDay, List<String> basis) {

    public Deadline {
        basis = List.copyOf(basis);
    }

    /** A limit as the general law counts it: the first day does not count, a last day on a holiday moves. */
    public static Deadline of(String name, Term term, String... basis) {
        return new Deadline(name, term, Roll.ROLL_FORWARD, Regime.CIVIL, false, List.of(basis));
    }

    /** The same limit, counted under the regime. */
    public Deadline under(Regime other) {
        return new Deadline(name, term, roll, other, countsFirstDay, basis);
    }

    /** The same limit, whose last day stays where it falls. */
    public Deadline notRolled() {
        return new Deadline(name, term, Roll.NONE, regime, countsFirstDay, basis);
    }

    /** The same limit, counted from the first day itself. */
    public Deadline fromTheDayItself() {
        return new Deadline(name, term, roll, regime, true, basis);
    }
}
