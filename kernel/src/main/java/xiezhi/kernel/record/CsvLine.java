package xiezhi.kernel.record;

import java.util.List;
import java.util.stream.Collectors;

/** 一行表格: cells as one line of CSV (RFC 4180), and texts made harmless for a spreadsheet that would take them for a formula. */
public final class CsvLine {
    /** What comes first in a file: spreadsheets read Chinese right only with it. */
    public static final char MARK = '\uFEFF';

    private CsvLine() {}

    /** A text that begins like a formula gets an apostrophe in front (CSV injection); a number stays one. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+(\\.\\d+)?")
                ? "'" + text
                : text;
    }

    public static String of(List<String> cells) {
        return cells.stream()
                .map(c -> c.matches("(?s).*[\",\r\n].*") ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
