package xiezhi.application.enforcement.supply;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 供应窗口: from when to when the facility takes orders, and the day on which it brings them. Outside of it nobody orders. */
@Standard(
        code = "supply.window",
        name = "供应窗口",
        basis = "减刑假释财产规定#6",
        readers = {SupplyDuty.CATALOGUE, SupplyDuty.ORDER, SupplyDuty.APPROVE, SupplyDuty.DELIVER, SupplyDuty.FINANCE})
public record SupplyWindow(
        @Key Ref<SupplyWindow> id,
        @Item("供应日") @Listed LocalDate deliveryOn,
        @Item("开放时间") @Listed Instant opens,
        @Item("关闭时间") @Listed Instant closes,
        @Item(value = "说明", size = 200) @Nullable String note) {

    public SupplyWindow {
        that(closes.isAfter(opens), "关闭时间应当晚于开放时间");
    }

    /** Whether orders are taken at the moment; the moment of closing is outside. */
    public boolean open(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    /** The same window, closed earlier. */
    public SupplyWindow closed(Instant at) {
        return new SupplyWindow(id, deliveryOn, opens, at, note);
    }
}
