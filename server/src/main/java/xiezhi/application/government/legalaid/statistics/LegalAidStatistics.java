package xiezhi.application.government.legalaid.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.standards.Exports;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;

/** 统计与总览. */
@RestController
@RequestMapping("/api/legal-aid")
class LegalAidStatistics {
    private final AidReport report;
    private final Overview overview;
    private final Limits limits;
    private final AidFiles files;

    LegalAidStatistics(AidReport report, Overview overview, Limits limits, AidFiles files) {
        this.report = report;
        this.overview = overview;
        this.limits = limits;
        this.files = files;
    }

    @GetMapping("/overview")
    @May({AidDuty.LEAD, AidDuty.STATISTICS})
    Overview.Figures overview() {
        return overview.now();
    }

    @GetMapping("/limits")
    @May({AidDuty.LEAD, AidDuty.STATISTICS})
    List<Map<String, Object>> limits(@RequestParam String which) {
        if (!which.equals("overdue") && !which.equals("soon")) {
            throw Unfit.field("which", "请在 overdue (已超期) 和 soon (将到期) 中选择");
        }
        return limits.of(which.equals("overdue"));
    }

    @GetMapping(value = "/statistics", produces = "application/json")
    @May({AidDuty.STATISTICS, AidDuty.LEAD})
    AidReport.Report statistics(@RequestParam @Nullable String month, @RequestParam @Nullable UUID unit) {
        return report.of(month(month), unit);
    }

    @GetMapping(
            value = "/statistics",
            produces = {Exports.CSV, Exports.XLSX})
    @May({AidDuty.STATISTICS, AidDuty.LEAD})
    void export(
            @RequestParam @Nullable String month,
            @RequestParam @Nullable UUID unit,
            @RequestHeader("Accept") String accept,
            HttpServletResponse response)
            throws IOException {
        ReportSheet.write(report.of(month(month), unit), accept.contains(Exports.XLSX), response);
    }

    private YearMonth month(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? YearMonth.from(files.today()) : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Unfit.field("month", "月份应当写成 2026-04");
        }
    }
}
