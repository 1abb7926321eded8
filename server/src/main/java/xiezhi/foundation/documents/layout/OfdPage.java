package xiezhi.foundation.documents.layout;

import java.util.List;
import java.util.Map;

/** OFD 页: the content of one page as XML (GB/T 33190-2016 clause 7.7 and 11). */
final class OfdPage {
    private final Map<Integer, FontSubset> fonts;
    private final int firstFont;
    private int next;

    OfdPage(Map<Integer, FontSubset> fonts, int firstFont, int firstFree) {
        this.fonts = fonts;
        this.firstFont = firstFont;
        this.next = firstFree;
    }

    String content(String namespace, List<Mark> marks) {
        StringBuilder out = new StringBuilder("<ofd:Page")
                .append(namespace)
                .append("><ofd:Content><ofd:Layer ID=\"")
                .append(next++)
                .append("\">");
        marks.forEach(mark -> write(out, mark));
        return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private void write(StringBuilder out, Mark mark) {
        switch (mark) {
            case Mark.Run run -> text(out, run);
            case Mark.Rule rule -> rule(out, rule);
            case Mark.Code code -> code(out, code);
            case Mark.Missing missing -> missing(out, missing);
        }
    }

    private void text(StringBuilder out, Mark.Run run) {
        double width = run.places().getLast() + run.size() * 1.2;
        double top = run.y() - run.size();
        out.append("<ofd:TextObject ID=\"")
                .append(next++)
                .append("\" Boundary=\"")
                .append(box(run.x(), top, width, run.size() * 1.3))
                .append("\" Font=\"")
                .append(firstFont + run.font())
                .append("\" Size=\"")
                .append(OfdPress.figure(run.size()))
                .append('"');
        if (run.bold()) {
            out.append(" Stroke=\"true\" Fill=\"true\" LineWidth=\"")
                    .append(OfdPress.figure(run.size() * 0.035))
                    .append('"');
        }
        out.append("><ofd:FillColor Value=\"0 0 0\"/>");
        if (run.bold()) {
            out.append("<ofd:StrokeColor Value=\"0 0 0\"/>");
        }
        glyphs(out, run);
        out.append("<ofd:TextCode X=\"0\" Y=\"")
                .append(OfdPress.figure(run.size()))
                .append('"');
        if (run.places().size() > 1) {
            out.append(" DeltaX=\"");
            for (int i = 1; i < run.places().size(); i++) {
                out.append(i > 1 ? " " : "")
                        .append(OfdPress.figure(
                                run.places().get(i) - run.places().get(i - 1)));
            }
            out.append('"');
        }
        out.append('>').append(OfdPress.safe(run.text())).append("</ofd:TextCode></ofd:TextObject>");
    }

    /** Names the glyph of each character where the cut-down font has no table for it. */
    private void glyphs(StringBuilder out, Mark.Run run) {
        FontSubset font = java.util.Objects.requireNonNull(fonts.get(run.font()));
        if (font.mapped()) {
            return;
        }
        int[] points = run.text().codePoints().toArray();
        int position = 0;
        for (int point : points) {
            out.append("<ofd:CGTransform CodePosition=\"")
                    .append(position)
                    .append("\" CodeCount=\"")
                    .append(Character.charCount(point))
                    .append("\" GlyphCount=\"1\"><ofd:Glyphs>")
                    .append(font.glyphs().get(point))
                    .append("</ofd:Glyphs></ofd:CGTransform>");
            position += Character.charCount(point);
        }
    }

    private void rule(StringBuilder out, Mark.Rule rule) {
        double x = Math.min(rule.x(), rule.toX()) - rule.width();
        double y = Math.min(rule.y(), rule.toY()) - rule.width();
        double width = Math.abs(rule.toX() - rule.x()) + 2 * rule.width();
        double height = Math.abs(rule.toY() - rule.y()) + 2 * rule.width();
        out.append("<ofd:PathObject ID=\"")
                .append(next++)
                .append("\" Boundary=\"")
                .append(box(x, y, width, height))
                .append("\" LineWidth=\"")
                .append(OfdPress.figure(rule.width()))
                .append("\"><ofd:StrokeColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M ")
                .append(pair(rule.x() - x, rule.y() - y))
                .append(" L ")
                .append(pair(rule.toX() - x, rule.toY() - y))
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void code(StringBuilder out, Mark.Code code) {
        double unit = code.size() / code.rows().size();
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.rows().size(); row++) {
            String squares = code.rows().get(row);
            for (int column = 0; column < squares.length(); column++) {
                if (squares.charAt(column) == '#') {
                    square(path, column * unit, row * unit, unit, unit);
                }
            }
        }
        filled(out, code.x(), code.y(), code.size(), code.size(), path);
    }

    private void missing(StringBuilder out, Mark.Missing missing) {
        double left = missing.x();
        double top = missing.y() - missing.size();
        double side = missing.size() * 0.88;
        StringBuilder path = new StringBuilder();
        double edge = missing.size() * 0.03;
        double x = missing.size() * 0.06;
        double y = missing.size() * 0.2;
        square(path, x, y, side, edge);
        square(path, x, y + side - edge, side, edge);
        square(path, x, y, edge, side);
        square(path, x + side - edge, y, edge, side);
        Hexadecimal.bars(missing).forEach(bar -> square(path, bar[0] - left, bar[1] - top, bar[2], bar[3]));
        filled(out, left, top, missing.size(), missing.size() * 1.2, path);
    }

    private void filled(StringBuilder out, double x, double y, double width, double height, StringBuilder path) {
        out.append("<ofd:PathObject ID=\"")
                .append(next++)
                .append("\" Boundary=\"")
                .append(box(x, y, width, height))
                .append("\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>")
                .append(path)
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private static void square(StringBuilder path, double x, double y, double width, double height) {
        path.append("M ")
                .append(pair(x, y))
                .append(" L ")
                .append(pair(x + width, y))
                .append(" L ")
                .append(pair(x + width, y + height))
                .append(" L ")
                .append(pair(x, y + height))
                .append(" C ");
    }

    private static String box(double x, double y, double width, double height) {
        return pair(x, y) + " " + pair(width, height);
    }

    private static String pair(double a, double b) {
        return OfdPress.figure(a) + " " + OfdPress.figure(b);
    }
}
