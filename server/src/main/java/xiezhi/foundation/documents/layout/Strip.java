package xiezhi.foundation.documents.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条: a slice of the letter that is never cut.
 *
 * @param marks measured from the left of the type area and the top of the strip
 * @param keep must stand on the page of the next strip
 * @param repeat head of a table, set again on the page where the table goes on
 * @param seal where within the strip the seal is centred, or null
 */
record Strip(double height, List<Mark> marks, boolean keep, boolean repeat, double @Nullable [] seal) {

    static Strip of(double height, List<Mark> marks) {
        return new Strip(height, marks, false, false, null);
    }

    static Strip space(double height, boolean keep) {
        return new Strip(height, List.of(), keep, false, null);
    }

    Strip kept() {
        return new Strip(height, marks, true, repeat, seal);
    }

    Strip repeated() {
        return new Strip(height, marks, true, true, seal);
    }

    Strip sealedAt(double x, double y) {
        return new Strip(height, marks, keep, repeat, new double[] {x, y});
    }
}
