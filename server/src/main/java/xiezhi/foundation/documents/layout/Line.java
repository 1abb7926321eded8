package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** 行: the characters of one line with their widths, before they are placed. */
final class Line {
    private final List<Glyph> glyphs = new ArrayList<>();
    private double width;

    /** 字: a code point, the font that has it (-1: none) and its width in millimetres. */
    record Glyph(int point, int font, double width) {}

    void add(Glyph glyph) {
        glyphs.add(glyph);
        width += glyph.width();
    }

    Glyph removeLast() {
        Glyph last = glyphs.removeLast();
        width -= last.width();
        return last;
    }

    double width() {
        return width;
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The marks of the line from {@code x} on its base line, each gap stretched by {@code gap}. */
    List<Mark> marks(double x, double baseline, double size, boolean bold, double gap) {
        List<Mark> marks = new ArrayList<>();
        double at = x;
        int from = 0;
        while (from < glyphs.size()) {
            int font = glyphs.get(from).font();
            StringBuilder text = new StringBuilder();
            List<Double> places = new ArrayList<>();
            double start = at;
            int to = from;
            while (to < glyphs.size() && glyphs.get(to).font() == font) {
                Glyph glyph = glyphs.get(to++);
                if (font < 0) {
                    marks.add(new Mark.Missing(at, baseline, size, glyph.point()));
                }
                text.appendCodePoint(glyph.point());
                places.add(at - start);
                at += glyph.width() + gap;
            }
            if (font >= 0) {
                marks.add(new Mark.Run(start, baseline, size, font, bold, text.toString(), places));
            }
            from = to;
        }
        return marks;
    }
}
