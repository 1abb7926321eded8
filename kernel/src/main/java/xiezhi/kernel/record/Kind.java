package xiezhi.kernel.record;

import java.util.Locale;

/** 数据类型: the kinds of value a field may have; each has one form control, one column type and one JSON shape. */
public enum Kind {
    TEXT("text"),
    LONG_TEXT("text"),
    INTEGER("bigint"),
    DECIMAL("numeric"),
    MONEY("numeric(16,2)"),
    BOOLEAN("boolean"),
    DATE("date"),
    INSTANT("timestamptz"),
    CODE("text"),
    CODES("text[]"),
    REF("uuid"),
    REFS("uuid[]"),
    LIST("jsonb");

    private final String column;

    Kind(String column) {
        this.column = column;
    }

    /** Column type in PostgreSQL; a sealed field is always {@code text}. */
    public String column() {
        return column;
    }

    /** As in a descriptor: {@code long-text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
