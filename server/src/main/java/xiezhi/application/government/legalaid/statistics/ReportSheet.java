package xiezhi.application.government.legalaid.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import xiezhi.foundation.standards.Exports;
import xiezhi.kernel.record.CsvLine;

/** 报表导出: the report as CSV or XLSX; no text in it can act as a formula. */
final class ReportSheet {
    private ReportSheet() {}

    static void write(AidReport.Report report, boolean xlsx, HttpServletResponse response) throws IOException {
        response.setContentType(xlsx ? Exports.XLSX : Exports.CSV + ";charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"RP-AID-1-%s.%s\"".formatted(report.month(), xlsx ? "xlsx" : "csv"));
        if (xlsx) {
            book(report, response);
        } else {
            lines(report, response);
        }
    }

    private static void lines(AidReport.Report report, HttpServletResponse response) throws IOException {
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write('\uFEFF'); // spreadsheets read Chinese right only with a mark
            out.write(CsvLine.of(heads(report)));
            for (Map<String, Object> row : report.rows()) {
                out.write(CsvLine.of(report.columns().stream()
                        .map(column -> CsvLine.harmless(said(row, column.key())))
                        .toList()));
            }
        }
    }

    private static void book(AidReport.Report report, HttpServletResponse response) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = book.createSheet("RP-AID-1 " + report.month());
            sheet.createFreezePane(1, 1);
            Row head = sheet.createRow(0);
            List<String> heads = heads(report);
            for (int i = 0; i < heads.size(); i++) {
                head.createCell(i).setCellValue(heads.get(i));
            }
            for (int r = 0; r < report.rows().size(); r++) {
                fill(sheet.createRow(r + 1), report, report.rows().get(r));
            }
            book.write(response.getOutputStream());
        }
    }

    private static void fill(Row line, AidReport.Report report, Map<String, Object> row) {
        for (int i = 0; i < report.columns().size(); i++) {
            Cell cell = line.createCell(i);
            String said = said(row, report.columns().get(i).key());
            if (said.matches("\\d+(\\.\\d+)?")) {
                cell.setCellValue(new BigDecimal(said).doubleValue());
            } else {
                cell.setCellValue(CsvLine.harmless(said));
            }
        }
    }

    private static List<String> heads(AidReport.Report report) {
        return report.columns().stream().map(AidReport.Column::label).toList();
    }

    private static String said(Map<String, Object> row, String key) {
        Object value = row.get(key);
        return value instanceof AidReport.Cell cell ? cell.value().toString() : String.valueOf(value);
    }
}
