package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 禁闭事实.
 *
 * @param decidedOn the day of the decision; it chooses the law
 * @param doctorFit what the doctor found before
 * @param newFact for a second confinement on the heels of another: a fact that the first did not rest on
 */
public record SolitaryFacts(
        @Item("决定日期") LocalDate decidedOn,
        @Item("起始日") @Nullable LocalDate from,
        @Item(value = "天数", min = 0) int days,
        @Item("法定情形") Misconduct conduct,
        @Item("医生检查适合禁闭") @Nullable Boolean doctorFit,
        @Item("上次禁闭届满日") @Nullable LocalDate lastEnded,
        @Item("有新的事实") @Nullable Boolean newFact,
        @Item("因提出申诉控告检举") @Nullable Boolean becauseOfComplaint) {

    LocalDate begins() {
        return from == null ? decidedOn : from;
    }
}
