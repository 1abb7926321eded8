package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;
import xiezhi.foundation.documents.layout.Line.Glyph;

/** 断行: breaks a text into lines: no closing mark begins a line, no opening mark ends one, figures and words stay whole. */
final class LineBreaker {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’％%…—·,.;:?!)]}";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{";
    private final FontRack rack;

    LineBreaker(FontRack rack) {
        this.rack = rack;
    }

    Glyph glyph(Face face, int point, double size) {
        int font = rack.pick(face, point);
        return new Glyph(point, font, rack.width(font, point) * size);
    }

    Line whole(Face face, String text, double size) {
        Line line = new Line();
        text.codePoints().forEach(point -> line.add(glyph(face, point, size)));
        return line;
    }

    /** The lines of the text; the first begins after {@code indent}. */
    List<Line> lines(Face face, String text, double size, double width, double indent) {
        List<Line> lines = new ArrayList<>();
        Line line = new Line();
        double room = width - indent;
        for (List<Glyph> word : words(face, text, size)) {
            double length = word.stream().mapToDouble(Glyph::width).sum();
            boolean newLine = word.getFirst().point() == '\n';
            boolean closes = !newLine && NEVER_FIRST.indexOf(word.getFirst().point()) >= 0;
            boolean hangs = closes
                    && line.width() + length <= room + size * 1.05; // pushed in: the line is set a little tighter
            if (newLine || (line.width() + length > room + 0.01 && !hangs && !line.isEmpty())) {
                Line next = newLine ? new Line() : carried(line, closes);
                lines.add(line);
                line = next;
                room = width;
            }
            if (!newLine) {
                line = put(word, line, room, lines);
                room = lines.isEmpty() ? width - indent : width;
            }
        }
        lines.add(line);
        return lines;
    }

    /** What must go down with the next word: a character before a closing mark, an opening mark at the end. */
    private static Line carried(Line line, boolean closes) {
        List<Glyph> moved = new ArrayList<>();
        if (closes && line.glyphs().size() > 2) {
            moved.addFirst(line.removeLast());
        }
        while (line.glyphs().size() > 1
                && NEVER_LAST.indexOf(line.glyphs().getLast().point()) >= 0) {
            moved.addFirst(line.removeLast());
        }
        Line next = new Line();
        moved.forEach(next::add);
        return next;
    }

    /** Puts a word on the line; one longer than a whole line is broken where it must be. */
    private static Line put(List<Glyph> word, Line start, double room, List<Line> lines) {
        Line line = start;
        boolean tooLong =
                word.size() > 1 && word.stream().mapToDouble(Glyph::width).sum() > room;
        for (Glyph glyph : word) {
            if (tooLong && line.width() + glyph.width() > room) {
                lines.add(line);
                line = new Line();
            }
            line.add(glyph);
        }
        return line;
    }

    /** Single Chinese characters, and runs of figures and Latin letters as one. */
    private List<List<Glyph>> words(Face face, String text, double size) {
        List<List<Glyph>> words = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            boolean joins =
                    point > ' ' && point < 0x250 && NEVER_FIRST.indexOf(point) < 0 && NEVER_LAST.indexOf(point) < 0
                            || point == '.' && !open.isEmpty()
                            || point == ',' && !open.isEmpty();
            if (!joins && !open.isEmpty()) {
                words.add(List.copyOf(open));
                open.clear();
            }
            Glyph glyph = glyph(face, point, size);
            if (joins) {
                open.add(glyph);
            } else {
                words.add(List.of(glyph));
            }
        }
        if (!open.isEmpty()) {
            words.add(open);
        }
        return words;
    }
}
