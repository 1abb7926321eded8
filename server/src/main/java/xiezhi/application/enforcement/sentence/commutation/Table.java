package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import xiezhi.application.enforcement.sentence.figures.Figure;
import xiezhi.application.enforcement.sentence.figures.Figures;

/** 减刑规则表: the rows of a set of figures, read once. */
public final class Table {
    private static final Table SHIPPED = new Table(Figures.shipped());

    private final Figures figures;
    private final Map<Figure, Row> first = new ConcurrentHashMap<>();
    private final Map<Figure, Row> then = new ConcurrentHashMap<>();

    public Table(Figures figures) {
        this.figures = figures;
    }

    /** The table of the law as shipped. */
    public static Table shipped() {
        return SHIPPED;
    }

    public Figures figures() {
        return figures;
    }

    /** The row on the day, as it holds before or after life became a fixed term. */
    Row row(String code, boolean converted, LocalDate day) {
        Figure figure = figures.at("commutation." + code, day);
        return converted ? then.computeIfAbsent(figure, Row::then) : first.computeIfAbsent(figure, Row::first);
    }

    /** Whether the law of the day knows the row. */
    boolean knows(String code, LocalDate day) {
        return figures.find("commutation." + code, day).isPresent();
    }

    public Period period(String name, String key, LocalDate day) {
        return figures.at(name, day).period(key);
    }

    public int number(String name, String key, LocalDate day) {
        return figures.at(name, day).number(key);
    }
}
