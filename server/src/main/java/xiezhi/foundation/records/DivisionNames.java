package xiezhi.foundation.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.kernel.code.Division;
import xiezhi.kernel.code.Divisions;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Field;

/** 区划名称: what a division code in a row means: its names from the province down, as they were on the day the row was written. */
@Component
class DivisionNames {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private final Divisions divisions;

    DivisionNames(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Whether the field holds a division. */
    static boolean names(Field field) {
        return field.element() == DivisionCode.class;
    }

    /** The names of the path; none for a code that nobody knows. */
    List<String> of(Object code, Instant written) {
        return divisions.path(code.toString(), LocalDate.ofInstant(written, HERE)).stream()
                .map(Division::name)
                .toList();
    }
}
