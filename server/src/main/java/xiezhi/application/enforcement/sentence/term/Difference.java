package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;

/**
 * 载明与计算之差: a paper states another last day than the one that follows from its own figures.
 *
 * @param paper what kind of paper it is, in words
 * @param days positive when the stated day is the later one
 */
public record Difference(String paper, LocalDate stated, LocalDate computed, long days) {
    static Difference between(String paper, LocalDate stated, LocalDate computed) {
        return new Difference(paper, stated, computed, Reckoning.days(computed, stated));
    }
}
