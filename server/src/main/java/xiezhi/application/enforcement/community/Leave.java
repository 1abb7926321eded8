package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.leave.LeaveDecider;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 外出: leaving the city or county with approval. */
@Standard(code = "community.leave", name = "外出", basis = "社区矫正法#27", title = "number", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Leave(
        @Key Ref<Leave> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("外出编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed LeaveState state,
        @Item("种类") @Listed LeaveKind kind,
        @Item("事由") @Listed LeaveReason reason,
        @Item(value = "说明", size = 500) String purpose,
        @Item(value = "目的地", size = 200) String places,
        @Item("离开之日") @Listed LocalDate starts,
        @Item("返回之日") @Listed LocalDate ends,
        @Item("申请之日") LocalDate appliedOn,
        @Item(value = "没有提前三日申请的原因", size = 200) @Nullable String lateReason,
        @Item("批准机关") @Listed LeaveDecider decider,
        @Item(value = "天数", min = 0) int days,
        @Item(value = "两个月内累计天数", min = 0) int daysInWindow,
        @Item("决定之日") @Nullable LocalDate decidedOn,
        @Item(value = "决定意见", size = 500) @Nullable String opinion,
        @Item("实际离开") @Nullable LocalDate leftOn,
        @Item("实际返回") @Nullable LocalDate returnedOn) {
    public Leave {
        that(!ends.isBefore(starts), "返回之日不能早于离开之日");
    }

    /** The next version of the row, field by field. */
    public LeaveChange change() {
        return new LeaveChange(this);
    }
}
