package xiezhi.application.enforcement.kiosk.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/**
 * 一页: one thing that a person may know of himself.
 *
 * @param lead the answer in one sentence, as it is read aloud
 */
public record Section(String code, String title, String english, String lead, List<Line> lines, List<Reason> reasons) {

    /**
     * 一行.
     *
     * @param parts what stands beneath it
     * @param act what he may do about it: the word of a route and the row, or null
     */
    public record Line(
            String label,
            String value,
            @Nullable String detail,
            List<Reason> because,
            List<Line> parts,
            @Nullable Act act) {

        static Line of(String label, String value) {
            return new Line(label, value, null, List.of(), List.of(), null);
        }

        static Line of(String label, String value, @Nullable String detail) {
            return new Line(label, value, detail, List.of(), List.of(), null);
        }

        static Line of(String label, String value, @Nullable String detail, Reason because) {
            return new Line(label, value, detail, List.of(because), List.of(), null);
        }

        Line with(List<Line> beneath) {
            return new Line(label, value, detail, because, beneath, act);
        }

        Line offering(@Nullable Act offered) {
            return new Line(label, value, detail, because, parts, offered);
        }
    }

    /** 可以做的事. */
    public record Act(String verb, String label, String english, String id) {}

    public Section {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }
}
