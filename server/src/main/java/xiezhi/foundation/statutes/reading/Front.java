package xiezhi.foundation.statutes.reading;

import java.util.List;

/** 卷首: title and note, up to the mark that ends them; without a mark, up to the first heading, article or long sentence. */
final class Front {
    private static final int LONGEST_NOTE = 120;

    private Front() {}

    static int length(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endOfNote()) {
                return i + 1;
            }
        }
        int i = 0;
        while (i < lines.size() && belongs(lines, i)) {
            i++;
        }
        return i;
    }

    private static boolean belongs(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (line.comment() || i == 0 && line.marks() <= 1) {
            return !starts(line);
        }
        boolean noted =
                line.marks() == 1 || Dates.prints(line.text()) || line.text().matches(".*(号|令)$");
        return noted && !starts(line) && line.text().length() <= LONGEST_NOTE;
    }

    private static boolean starts(Line line) {
        return Layout.article(line.text(), 0).isPresent()
                || Heading.of(line).filter(h -> line.marks() != 1).isPresent()
                || Layout.ITEMS.head(line, 0).isPresent();
    }
}
