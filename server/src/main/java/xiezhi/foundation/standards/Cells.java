package xiezhi.foundation.standards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xiezhi.kernel.record.CsvLine;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Plain;

/** 单元格: values as a spreadsheet should show them; a text that a spreadsheet would take for a formula is made harmless. */
public final class Cells {
    private Cells() {}

    /** The cell of a field in a rendered row: codes in words, references by title, divisions by code and name. */
    static String text(Field field, Map<String, Object> row) {
        Object value = row.get(field.name());
        if (value == null) {
            return "";
        }
        if (field.codes() != null) {
            Collection<?> codes = value instanceof Collection<?> c ? c : List.of(value);
            return CsvLine.harmless(
                    codes.stream().map(c -> label(field.codes(), c.toString())).collect(Collectors.joining("、")));
        }
        Object title = row.get("titles") instanceof Map<?, ?> titles ? titles.get(field.name()) : null;
        return CsvLine.harmless(
                title == null
                        ? value.toString()
                        : title instanceof List<?> path ? named(value, path) : title.toString());
    }

    /** A division keeps its code in front of its names: {@code 970121 演示省南屏市南屏县}. */
    private static String named(Object code, List<?> path) {
        return code + " " + path.stream().map(Object::toString).collect(Collectors.joining());
    }

    private static String label(Class<? extends Enum<?>> codes, String code) {
        return Plain.constant(codes, code) instanceof Labelled labelled ? labelled.label() : code;
    }
}
