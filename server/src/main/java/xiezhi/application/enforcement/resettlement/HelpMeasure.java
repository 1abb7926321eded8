package xiezhi.application.enforcement.resettlement;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 帮扶: what was given, by whom and with what result. */
@Standard(
        code = "resettlement.measure",
        name = "帮扶",
        basis = "监狱法#61",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record HelpMeasure(
        @Key Ref<HelpMeasure> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("种类") @Listed MeasureType type,
        @Item(value = "提供单位", size = 100) @Listed String provider,
        @Item("金额") @Nullable Money amount,
        @Item("起始日") @Listed LocalDate starts,
        @Item("结束日") @Nullable LocalDate ended,
        @Item(value = "内容", size = 500) String content,
        @Item(value = "结果", size = 500) @Nullable String result) {

    public HelpMeasure {
        that(ended == null || !ended.isBefore(starts), "结束日不能早于起始日");
    }

    /** The same measure, ended with its result. */
    public HelpMeasure ended(LocalDate on, String what) {
        return new HelpMeasure(id, help, type, provider, amount, starts, on, content, what);
    }

}
