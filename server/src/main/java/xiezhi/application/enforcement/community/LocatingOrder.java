package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.locating.Ground;
import xiezhi.application.enforcement.community.locating.Locating;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 电子定位决定: it restrains a person, so it always ends: when lifted, or on its last day. An extension is a new order. */
@Standard(code = "community.locating-order", name = "电子定位决定", basis = "社区矫正法#29", title = "number", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR, CommunityDuty.MONITOR}, keep = Keep.THIRTY_YEARS)
public record LocatingOrder(
        @Key Ref<LocatingOrder> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("决定编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed LocatingState state,
        @Item("适用情形") @Listed Set<Ground> grounds,
        @Item("起始日") @Listed LocalDate starts,
        @Item("届满日") @Listed LocalDate ends,
        @Item("延长的原决定") @Nullable Ref<LocatingOrder> prolongs,
        @Item(value = "必要性评估", size = 1000) String assessment,
        @Item(value = "装置编号", size = 40, sealed = true) @Nullable String device,
        @Item(value = "批准人", size = 100) @Nullable String approver,
        @Item("告知之日") @Nullable LocalDate informedOn,
        @Item("解除或者期满之日") @Nullable LocalDate endedOn,
        @Item(value = "解除理由", size = 500) @Nullable String endReason) {
    public LocatingOrder {
        grounds = Set.copyOf(grounds);
        that(!grounds.isEmpty(), "适用情形至少一项");
        that(!ends.isBefore(starts), "届满日不能早于起始日");
        that(!ends.isAfter(Locating.latestEnd(starts).value()), "电子定位期限不超过三个月, 届满日最迟%s", Locating.latestEnd(starts).value());
    }

    /** The next version of the row, field by field. */
    public LocatingOrderChange change() {
        return new LocatingOrderChange(this);
    }
}
