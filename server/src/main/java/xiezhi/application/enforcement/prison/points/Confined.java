package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import xiezhi.kernel.rule.LegalBasis;

/** 禁闭期间基础分: nothing for the days in confinement; the rest by days (our convention). */
final class Confined {
    private Confined() {}

    @LegalBasis("计分考核规定#9")
    static BigDecimal base(BigDecimal base, int daysInMonth, int confinedDays) {
        return base.multiply(BigDecimal.valueOf(daysInMonth - (long) confinedDays))
                .divide(BigDecimal.valueOf(daysInMonth), 2, RoundingMode.HALF_UP);
    }
}
