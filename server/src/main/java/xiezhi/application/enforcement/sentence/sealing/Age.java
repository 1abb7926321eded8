package xiezhi.application.enforcement.sentence.sealing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import xiezhi.kernel.rule.LegalBasis;

/** 周岁: full years, counted from the day after the birthday: on the eighteenth birthday itself a person is still seventeen. */
@LegalBasis("刑法#17")
public final class Age {
    private Age() {}

    /** Full years on the day. */
    public static int at(LocalDate born, LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(born, day.minusDays(1)));
    }

    /** The first day on which the person has so many full years. */
    public static LocalDate reaches(LocalDate born, int years) {
        return born.plusYears(years).plusDays(1);
    }
}
