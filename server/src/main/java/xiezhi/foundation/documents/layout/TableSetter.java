package xiezhi.foundation.documents.layout;

import java.util.ArrayList;
import java.util.List;
import xiezhi.foundation.documents.letter.Block;
import xiezhi.foundation.documents.letter.Block.Cell;

/** 表格排版: rows as high as their fullest cell; a row taller than a page is refused by nobody: it is divided. */
final class TableSetter {
    private static final double PAD = 1.6;
    private static final double HAIR = 0.18;
    private static final int MOST_LINES = 28;
    private final LineBreaker breaker;

    TableSetter(LineBreaker breaker) {
        this.breaker = breaker;
    }

    List<Strip> strips(Block.Table table) {
        List<Strip> strips = new ArrayList<>();
        int index = 0;
        for (List<Cell> row : table.rows()) {
            boolean head = index++ < table.heads();
            for (Strip strip : row(table.widths(), row)) {
                strips.add(head ? strip.repeated() : strip);
            }
        }
        strips.add(Strip.space(3, false));
        return strips;
    }

    /** One strip for a usual row, several for one that would not fit on a page. */
    private List<Strip> row(List<Double> widths, List<Cell> cells) {
        List<List<Line>> lines = new ArrayList<>();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        int column = 0;
        for (Cell cell : cells) {
            double share = 0;
            for (int i = 0; i < cell.span() && column < widths.size(); i++) {
                share += widths.get(column++);
            }
            double width = share * Measure.WIDTH;
            edges.add(edges.getLast() + width);
            lines.add(
                    breaker.lines(face(cell), cell.text(), Measure.TABLE, Math.max(width - 2 * PAD, Measure.TABLE), 0));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < most; from += MOST_LINES) {
            strips.add(slice(cells, lines, edges, from, Math.min(most, from + MOST_LINES)));
        }
        return strips;
    }

    private static Strip slice(List<Cell> cells, List<List<Line>> lines, List<Double> edges, int from, int to) {
        double height = (to - from) * Measure.TABLE_LINE + 2 * PAD;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(0, 0, Measure.WIDTH, 0, HAIR));
        marks.add(new Mark.Rule(0, height, Measure.WIDTH, height, HAIR));
        for (double edge : edges) {
            marks.add(new Mark.Rule(edge, 0, edge, height, HAIR));
        }
        for (int i = 0; i < cells.size(); i++) {
            List<Line> own = lines.get(i);
            List<Line> shown = own.subList(Math.min(from, own.size()), Math.min(to, own.size()));
            double y = (height - shown.size() * Measure.TABLE_LINE) / 2;
            for (Line line : shown) {
                double room = edges.get(i + 1) - edges.get(i);
                double x = edges.get(i) + (cells.get(i).label() ? (room - line.width()) / 2 : PAD);
                marks.addAll(line.marks(
                        x, y + Typesetter.baseline(Measure.TABLE, Measure.TABLE_LINE), Measure.TABLE, false, 0));
                y += Measure.TABLE_LINE;
            }
        }
        return Strip.of(height, marks);
    }

    private static Face face(Cell cell) {
        return cell.label() ? Face.HEADING : Face.BODY;
    }
}
