package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 分区停留: one stay in one zone; the open one is where the person is. */
@Standard(
        code = "drugrehab.zone-stay",
        name = "分区停留",
        basis = "戒毒条例#30",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record ZoneStay(
        @Key Ref<ZoneStay> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("分区") Zone zone,
        @Item("进入之日") LocalDate entered,
        @Item("离开之日") @Nullable LocalDate departed,
        @Item(value = "退回理由", size = 500) @Nullable String reason) {

    public ZoneStay {
        that(departed == null || !departed.isBefore(entered), "离开之日不能早于进入之日");
    }

    /** The same stay, ended. */
    public ZoneStay leftOn(LocalDate day) {
        return new ZoneStay(id, rehab, zone, entered, day, reason);
    }

}
