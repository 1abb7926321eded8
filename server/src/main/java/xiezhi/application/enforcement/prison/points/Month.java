package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;

/**
 * 月度得分: the score of a month, part by part.
 *
 * @param base base points of the month, less the days without base
 * @param special special bonus, as far as it counts
 * @param penalties what punishments take off
 * @param lost bonus beyond the caps
 */
public record Month(
        BigDecimal supervision,
        BigDecimal education,
        BigDecimal labour,
        BigDecimal special,
        BigDecimal penalties,
        BigDecimal base,
        BigDecimal total,
        BigDecimal lost) {

    /** Whether the month stayed below its base, so that the cycle brings no commendation. */
    public boolean belowBase() {
        return supervision.add(education).add(labour).compareTo(base) < 0;
    }
}
