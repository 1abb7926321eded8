package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 脱逃: the clock stops from the day of the escape to the day of the return. */
@Standard(
        code = "drugrehab.escape",
        name = "脱逃",
        basis = "戒毒条例#32",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record Escape(
        @Key Ref<Escape> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("脱逃日") LocalDate starts,
        @Item("通知公安机关时间") Instant notified,
        @Item(value = "经过", size = 2000) String facts,
        @Item("追回日") @Nullable LocalDate ended) {

    public Escape {
        that(ended == null || !ended.isBefore(starts), "追回日不能早于脱逃日");
    }

    /** The same escape, ended. */
    public Escape until(LocalDate day) {
        return new Escape(id, rehab, starts, notified, facts, day);
    }

}
