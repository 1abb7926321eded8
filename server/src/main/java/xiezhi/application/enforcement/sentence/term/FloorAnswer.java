package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 最低限度结论.
 *
 * @param floorEnd the first lawful last day; null where the law sets none
 * @param code the floor that is broken, {@code FLOOR_15Y}; null when none is
 */
public record FloorAnswer(
        boolean holds,
        @Nullable LocalDate floorEnd,
        @Nullable String code) implements Verdict {}
