package xiezhi.foundation.statutes.reading;

import java.util.ArrayList;
import java.util.List;

/** 行: one line with something on it, trimmed; comments of the file's keeper are not part of the text. */
record Line(int number, String text) {

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            number++;
            String trimmed = raw.replaceAll("^[\\s　\uFEFF\u200B]+|[\\s　\u200B]+$", "");
            if (!trimmed.isEmpty()) {
                lines.add(new Line(number, trimmed));
            }
        }
        return lines;
    }

    boolean comment() {
        return text.startsWith("<!--") && text.endsWith("-->");
    }

    boolean endOfNote() {
        return comment() && text.contains("INFO END");
    }

    /** Without the marks of a heading or of bold print. */
    String bare() {
        return text.replaceAll("^#{1,6}\\s*|^\\*\\*|\\*\\*$", "").strip();
    }

    /** Number of heading marks, 0 for an ordinary line. */
    int marks() {
        int n = 0;
        while (n < text.length() && n < 6 && text.charAt(n) == '#') {
            n++;
        }
        return n;
    }
}
