package xiezhi.foundation.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.kernel.code.Division;
import xiezhi.kernel.code.Divisions;

/** 区划代码集: GB/T 2260 among the code sets, though it is dated data of a deployment and no list in the program. */
@Component
class DivisionSet {
    static final String CODE = "CS_DIVISION";
    private final Divisions divisions;

    DivisionSet(Divisions divisions) {
        this.divisions = divisions;
    }

    Map<String, Object> brief() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", CODE);
        map.put("name", "行政区划代码");
        map.put("english", "Administrative divisions");
        map.put("standard", "GB/T 2260");
        map.put("version", "2023-06-30");
        map.put("values", divisions.all().size());
        return map;
    }

    /** Every code under its latest name; one that was abolished says until when it stood. */
    List<Map<String, Object>> values() {
        return divisions.all().stream().map(DivisionSet::value).toList();
    }

    private static Map<String, Object> value(Division division) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", division.code());
        map.put("name", division.name());
        map.put("english", said(division.english()));
        map.put("until", division.until());
        return map;
    }

    private static String said(@Nullable String english) {
        return english == null ? "" : english;
    }
}
