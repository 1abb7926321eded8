package xiezhi.foundation.documents.letter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.letter.Block.Cell;

/** 表格: the two kinds that forms need: pairs of label and value, and a list with a head. */
final class Tables {
    private static final List<Double> PAIRS = List.of(0.18, 0.32, 0.18, 0.32);
    private static final int NARROW = 17;

    private Tables() {}

    /** Pairs of label and value, two to a row; a long value, or one marked {@code 标签*}, takes the row alone. */
    static Block fields(List<Map<String, Object>> pairs, Map<String, ?> values) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        for (Map<String, Object> pair : pairs) {
            for (var entry : pair.entrySet()) {
                String value = Wording.fill(String.valueOf(entry.getValue()), values);
                boolean wide = entry.getKey().endsWith("*") || value.length() > NARROW;
                if (wide) {
                    close(open, rows);
                }
                open.add(new Cell(entry.getKey().replace("*", ""), 1, true));
                open.add(new Cell(value, wide ? 3 : 1, false));
                if (wide || open.size() == 4) {
                    rows.add(List.copyOf(open));
                    open.clear();
                }
            }
        }
        close(open, rows);
        return new Block.Table(PAIRS, 0, rows);
    }

    private static void close(List<Cell> open, List<List<Cell>> rows) {
        if (!open.isEmpty()) {
            rows.add(List.of(open.get(0), new Cell(open.get(1).text(), 3, false)));
            open.clear();
        }
    }

    /** A list: {@code columns: {序号: [1, "#"], 材料名称: [5, name]}, rows: files}; {@code #} counts the rows. */
    static Block rows(Map<String, Object> table, Map<String, ?> values) {
        Map<String, Object> columns = Parts.mapOf(table.get("columns"));
        List<List<String>> shapes =
                columns.values().stream().map(Parts::strings).toList();
        double whole = shapes.stream()
                .mapToDouble(shape -> Double.parseDouble(shape.getFirst()))
                .sum();
        List<Double> widths = shapes.stream()
                .map(shape -> Double.parseDouble(shape.getFirst()) / whole)
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(columns.keySet().stream().map(name -> new Cell(name, 1, true)).toList());
        if (values.get(String.valueOf(table.get("rows"))) instanceof Collection<?> many) {
            int count = 0;
            for (Object one : many) {
                int ordinal = ++count;
                String first = shapes.stream()
                        .map(shape -> shape.get(1))
                        .filter(name -> !name.equals("#"))
                        .findFirst()
                        .orElse("#");
                Object row = one instanceof Map<?, ?> || one instanceof Record
                        ? one
                        : Map.of(first, one); // a plain text fills the first column
                rows.add(shapes.stream()
                        .map(shape -> new Cell(value(shape.get(1), row, ordinal), 1, false))
                        .toList());
            }
        }
        return new Block.Table(widths, 1, rows);
    }

    private static String value(String name, @Nullable Object row, int ordinal) {
        if (name.equals("#")) {
            return String.valueOf(ordinal);
        }
        return switch (row) {
            case Map<?, ?> map -> Wording.say(map.get(name));
            case Record record -> component(record, name);
            case null, default -> Wording.say(row);
        };
    }

    private static String component(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return Wording.say(component.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(
                            "%s.%s 不可读".formatted(record.getClass().getSimpleName(), name), e);
                }
            }
        }
        return "";
    }
}
