package xiezhi.application.enforcement.sentence.commutation;

import java.time.Period;
import xiezhi.application.enforcement.sentence.TermLength;

/**
 * 幅度: how much one ruling may do. A cut takes off from one month to the most; a conversion makes life a fixed term within the bounds.
 *
 * @param conversion whether the bounds are of the resulting fixed term, and not of what is taken off
 */
public record Range(int least, int most, boolean conversion) {
    static Range cut(int most) {
        return new Range(1, most, false);
    }

    static Range to(String bounds) {
        String[] parts = bounds.split("-", 2);
        return new Range(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), true);
    }

    /** Wider by a third, whole months only: what leniency may add to a cut. */
    Range wider(int parts) {
        return conversion ? this : new Range(least, most + most / parts, false);
    }

    boolean holds(int months) {
        return months >= least && months <= most;
    }

    /** In the words of a proposal. */
    public String words() {
        String top = TermLength.words(Period.ofMonths(most));
        if (!conversion) {
            return "一次减刑不超过" + top;
        }
        return least == most ? "减为有期徒刑" + top : "减为有期徒刑" + TermLength.words(Period.ofMonths(least)) + "以上" + top + "以下";
    }
}
