package xiezhi.foundation.standards;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** 工作簿: rows under their heads, written to the disk as they come; a sheet that is full is followed by another (Excel ends at row 1,048,576). */
final class Sheets implements AutoCloseable {
    static final int FULL = 1_048_576;
    private final SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, false);
    private final String name;
    private final List<String> heads;
    private final int full;
    private SXSSFSheet sheet;
    private int next;

    Sheets(String name, List<String> heads, int full) {
        this.name = name;
        this.heads = heads;
        this.full = full;
        this.sheet = begin();
    }

    /** One more row. */
    void add(List<String> values) {
        if (next == full) {
            sheet = begin();
        }
        fill(sheet.createRow(next++), values);
    }

    /** The whole book; nothing can be added afterwards. */
    void writeTo(OutputStream out) throws IOException {
        book.write(out);
    }

    private SXSSFSheet begin() {
        int before = book.getNumberOfSheets();
        SXSSFSheet begun = book.createSheet(before == 0 ? name : name + " " + (before + 1));
        begun.createFreezePane(0, 1);
        fill(begun.createRow(0), heads);
        next = 1;
        return begun;
    }

    private static void fill(Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.createCell(i).setCellValue(values.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
