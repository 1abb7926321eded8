package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 计算步骤: one step on the way to the last day.
 *
 * @param on the day of the ruling or fact
 * @param end the last day after this step, or null while there is none
 */
public record TermStep(LocalDate on, String what, @Nullable LocalDate end, String basis) {}
