package xiezhi.application.enforcement.kiosk;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 自助终端: a device that is bound to one unit. It serves the people of that unit and nobody else, and carries a credential of its own. */
@Standard(
        code = "kiosk.device",
        name = "自助终端",
        basis = "狱务公开意见#1",
        title = "number",
        readers = {KioskDuty.DEVICES, KioskDuty.WARD})
public record KioskDevice(
        @Key Ref<KioskDevice> id,
        @Item(value = "终端编号", size = 40) @Listed @Searched String number,
        @Item("监区或者所属单位") @Owner @Listed Ref<Unit> keeper,
        @Item(value = "安装位置", size = 100) @Listed String place,
        @Item("状态") @Listed DeviceState state,
        @Item("启用日期") @Listed @Nullable LocalDate pairedOn,
        @Item(value = "停用原因", size = 200) @Nullable String reason) {

    public KioskDevice {
        that((state == DeviceState.BLOCKED) == (reason != null), "停用的应当写明原因");
    }

    /** The device, taken into use on the day. */
    public KioskDevice paired(LocalDate on) {
        return new KioskDevice(id, number, keeper, place, DeviceState.IN_USE, on, null);
    }

    /** The device, out of use. */
    public KioskDevice blocked(String why) {
        return new KioskDevice(id, number, keeper, place, DeviceState.BLOCKED, pairedOn, why);
    }
}
