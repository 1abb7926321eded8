package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;

/**
 * 期限参数: the term of one limit by date and, where a province counts 日 otherwise, by region; the row of the narrowest region that has begun holds.
 *
 * @param code of the clock
 * @param name of the limit, as the clock shows it
 * @param rolls whether a last day on a holiday moves on
 * @param consequence what happens when it is missed
 */
record AidTerms(String code, String name, boolean rolls, String consequence) {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String ROLLED = "民法典#203";

    /** The limit for a clock that starts on the day, in the division; the parameter is called as the clock. */
    ClockRule on(LocalDate day, String division) {
        return on(Parameters.of("legalaid").rows(code), day, division);
    }

    ClockRule on(List<Map<String, Object>> rows, LocalDate day, String division) {
        Map<String, Object> row = rows.stream()
                .filter(one -> !day.isBefore(LocalDate.parse(text(one, "from"))))
                .filter(one -> division.startsWith(text(one, "region")))
                .max(Comparator.comparing(
                                (Map<String, Object> one) -> text(one, "region").length())
                        .thenComparing(one -> text(one, "from")))
                .orElseThrow(() -> new IllegalStateException("%s has no term on %s".formatted(code, day)));
        String basis = text(row, "basis");
        return new ClockRule(
                code, name, text(row, "value"), rolls, rolls ? List.of(basis, ROLLED) : List.of(basis), consequence);
    }

    private static String text(Map<String, Object> row, String key) {
        return row.getOrDefault(key, "").toString();
    }
}
