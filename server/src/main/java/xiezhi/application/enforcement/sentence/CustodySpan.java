package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Measure;

/** 先行羁押: one stretch of custody before the judgment was carried out; first and last day count. */
public record CustodySpan(
        @Item("羁押起始日") LocalDate from,
        @Item("羁押截止日") LocalDate to,
        @Item("措施") @Nullable Measure measure) {

    /** As the rule takes it. */
    public Custody custody() {
        return new Custody(from, to, measure);
    }
}
