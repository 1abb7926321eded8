package xiezhi.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 扣除期间: days that were not counted, both ends included, so that the person concerned sees them.
 *
 * @param days how many were left out, in the unit of the limit
 */
public record Excluded(
        LocalDate from, LocalDate to, long days, @Nullable String why) {}
