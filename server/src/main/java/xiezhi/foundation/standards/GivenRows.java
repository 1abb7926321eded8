package xiezhi.foundation.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.RecordType;

/** 送检: rows that somebody sends are read as new rows would be, and nothing is kept; values are not told back, since they may be a person's. */
@Component
class GivenRows {
    static final int MOST = 1_000;
    private final Intake intake;

    GivenRows(Intake intake) {
        this.intake = intake;
    }

    /** 问题: which row (from 0), which field, and what is wrong. */
    record Finding(int row, @Nullable String path, String message) {}

    Map<String, Object> check(RecordType<?> type, @Nullable List<@Nullable Map<String, Object>> rows) {
        if (rows == null) {
            throw Unfit.field("rows", "请在 rows 中给出要检查的行");
        }
        if (rows.size() > MOST) {
            throw Unfit.field("rows", "一次最多送检%d行, 现在有%d行; 请分批送检".formatted(MOST, rows.size()));
        }
        List<Finding> findings = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> faults(type, rows.get(row)).stream()
                        .map(fault -> new Finding(row, fault.field(), fault.message())))
                .toList();
        long unfit = findings.stream().map(Finding::row).distinct().count();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("record", type.code());
        report.put("version", type.standard().version());
        report.put("rows", rows.size());
        report.put("unfit", unfit);
        report.put("score", rows.isEmpty() ? 100.0 : 100.0 * (rows.size() - unfit) / rows.size());
        report.put("findings", findings);
        return report;
    }

    private List<Fault> faults(RecordType<?> type, @Nullable Map<String, Object> row) {
        if (row == null) {
            return List.of(new Fault(null, "这一行是空的", null, null));
        }
        try {
            intake.fresh(type, row);
            return List.of();
        } catch (Unfit unfit) {
            return unfit.faults();
        }
    }
}
