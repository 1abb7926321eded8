package xiezhi.kernel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 裁断: the answer of a rule with its reasons, in the order in which they were found. The screen, the document and the court
 * see the same one.
 */
public record Ruling<T>(T value, List<Reason> reasons) {

    public Ruling {
        reasons = List.copyOf(reasons);
    }

    public static <T> Ruling<T> of(T value, Reason... reasons) {
        return new Ruling<>(value, List.of(reasons));
    }

    public static <T> Ruling<T> of(T value, List<Reason> reasons) {
        return new Ruling<>(value, reasons);
    }

    /** The same reasons with another value read off this one. */
    public <R> Ruling<R> map(Function<? super T, ? extends R> reading) {
        return new Ruling<>(reading.apply(value), reasons);
    }

    /** This ruling with one more reason at the end. */
    public Ruling<T> because(String basis, String finding) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(new Reason(basis, finding));
        return new Ruling<>(value, more);
    }
}
