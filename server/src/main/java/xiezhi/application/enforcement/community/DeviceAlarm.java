package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 电子定位报警: what a device said; no breach until a human has checked. */
@Standard(code = "community.alarm", name = "电子定位报警", basis = "社区矫正法#29", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR, CommunityDuty.MONITOR}, keep = Keep.THIRTY_YEARS)
public record DeviceAlarm(
        @Key Ref<DeviceAlarm> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("电子定位决定") Ref<LocatingOrder> locatingOrder,
        @Item("时间") @Listed Instant at,
        @Item("种类") @Listed AlarmKind kind,
        @Item("核实结果") @Listed @Nullable AlarmFinding finding,
        @Item("核实之日") @Nullable LocalDate checkedOn,
        @Item(value = "核实情况", size = 500) @Nullable String note) {
    public DeviceAlarm {
        that((finding == null) == (checkedOn == null), "核实结果和核实之日应当一并填写");
    }

    /** The next version of the row, field by field. */
    public DeviceAlarmChange change() {
        return new DeviceAlarmChange(this);
    }
}
