package xiezhi.application.enforcement.sentence.commutation;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import xiezhi.application.enforcement.sentence.figures.Figure;

/**
 * 减刑规则: one row of the table.
 *
 * @param code {@code C3}
 * @param start what must be served before the first proposal
 * @param interval what must lie between one ruling's service and the next proposal
 * @param amounts what one ruling may do, by conduct
 */
public record Row(String code, String basis, Period start, Period interval, Map<Merit, Range> amounts) {
    public Row {
        amounts = Map.copyOf(amounts);
    }

    Range amount(Merit merit) {
        return Objects.requireNonNull(amounts.get(merit), merit.name());
    }

    /** The row as it holds for a fixed term from the beginning, or before life has become one. */
    static Row first(Figure figure) {
        boolean lasting = figure.has("to-repent");
        return read(figure, lasting ? "to-" : "", lasting);
    }

    /** The row as it holds once life has become a fixed term. */
    static Row then(Figure figure) {
        return read(figure, figure.has("then-repent") ? "then-" : "", false);
    }

    private static Row read(Figure figure, String prefix, boolean lasting) {
        Map<Merit, Range> amounts = new EnumMap<>(Merit.class);
        for (Merit merit : Merit.values()) {
            boolean own = merit == Merit.MERIT && figure.has(prefix + "merit");
            String value = figure.text(prefix + (own ? "merit" : merit.key()));
            amounts.put(merit, lasting ? Range.to(value) : Range.cut(Integer.parseInt(value)));
        }
        String code = figure.name().substring(figure.name().indexOf('.') + 1);
        return new Row(code, figure.basis(), figure.period("start"), figure.period("interval"), amounts);
    }
}
