package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.RowCheck;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 符合性报告: which stored rows no longer meet their record's own checks, and which fields rest on no element or code set. */
@Component
class Conformance {
    private static final int EXAMPLES = 20;
    private final RecordTypes types;
    private final RowCheck rows;

    Conformance(RecordTypes types, RowCheck rows) {
        this.types = types;
        this.rows = rows;
    }

    Map<String, Object> report() {
        List<Map<String, Object>> records = new ArrayList<>();
        types.all().forEach(type -> records.add(of(type)));
        return Map.of("records", records);
    }

    private Map<String, Object> of(RecordType<?> type) {
        RowCheck.Report report = rows.check(type, EXAMPLES);
        List<String> loose = type.fields().stream()
                .filter(Conformance::restsOnNothing)
                .map(Field::name)
                .toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("record", type.code());
        map.put("name", type.standard().name());
        map.put("version", type.standard().version());
        map.put("rows", report.rows());
        map.put("unfit", report.unfit());
        map.put("score", report.rows() == 0 ? 100.0 : 100.0 * (report.rows() - report.unfit()) / report.rows());
        map.put("findings", report.findings());
        map.put("withoutElement", loose);
        return map;
    }

    private static boolean restsOnNothing(Field field) {
        return field.element() == null
                && field.codes() == null
                && field.target() == null
                && field.of().isEmpty()
                && !field.key();
    }
}
