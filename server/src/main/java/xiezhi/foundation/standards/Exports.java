package xiezhi.foundation.standards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.CsvLine;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 导出: a selection as CSV or XLSX, row by row, so that a hundred thousand rows need no more memory than one. Masked like the list. */
@Component
public class Exports {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Records records;
    private final Rendering rendering;

    Exports(Records records, Rendering rendering) {
        this.records = records;
        this.rendering = rendering;
    }

    /** Writes the selection in the accepted format. */
    public <R extends Record> void write(Query<R> query, String accept, HttpServletResponse response)
            throws IOException {
        RecordType<R> type = RecordType.of(query.type());
        boolean xlsx = accept.contains(XLSX);
        response.setContentType(xlsx ? XLSX : CSV + ";charset=UTF-8");
        String file = type.code() + (xlsx ? ".xlsx" : ".csv");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        List<Field> columns =
                type.fields().stream().filter(f -> !f.key() && f.of().isEmpty()).toList();
        if (xlsx) {
            writeXlsx(query, columns, response);
        } else {
            writeCsv(query, columns, response);
        }
    }

    private <R extends Record> void writeCsv(Query<R> query, List<Field> columns, HttpServletResponse response)
            throws IOException {
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write('\uFEFF'); // spreadsheets read Chinese right only with a mark
            out.write(CsvLine.of(columns.stream().map(Field::label).toList()));
            each(query, shown -> {
                try {
                    out.write(CsvLine.of(
                            columns.stream().map(c -> Cells.text(c, shown)).toList()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private <R extends Record> void writeXlsx(Query<R> query, List<Field> columns, HttpServletResponse response)
            throws IOException {
        String name = RecordType.of(query.type()).standard().name();
        try (Sheets book = new Sheets(name, columns.stream().map(Field::label).toList(), Sheets.FULL)) {
            each(
                    query,
                    shown -> book.add(
                            columns.stream().map(c -> Cells.text(c, shown)).toList()));
            book.writeTo(response.getOutputStream());
        }
    }

    private <R extends Record> void each(Query<R> query, Consumer<Map<String, Object>> row) {
        records.stream(query, (Stored<R> stored) -> row.accept(rendering.line(stored)));
    }
}
