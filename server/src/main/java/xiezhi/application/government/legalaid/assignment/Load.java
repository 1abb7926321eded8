package xiezhi.application.government.legalaid.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 在办情况: how much somebody has in hand.
 *
 * @param last the day of the last assignment, or null
 */
record Load(int open, @Nullable LocalDate last) {
    static final Load NONE = new Load(0, null);
}
