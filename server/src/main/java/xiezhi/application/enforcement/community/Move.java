package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 执行地变更: the way from one county to another. */
@Standard(code = "community.move", name = "执行地变更", basis = "社区矫正法#27", title = "number", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Move(
        @Key Ref<Move> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("变更编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed MoveState state,
        @Item("现执行地机构") @Listed Ref<Unit> fromCounty,
        @Item("新执行地机构") @Listed Ref<Unit> toCounty,
        @Item(value = "理由", size = 500) String reason,
        @Item("新地址") Address address,
        @Item("申请之日") LocalDate appliedOn,
        @Item(value = "新执行地意见", size = 500) @Nullable String answer,
        @Item("决定之日") @Nullable LocalDate decidedOn,
        @Item(value = "决定意见", size = 500) @Nullable String opinion,
        @Item("到新执行地报到的最迟日期") @Listed @Nullable LocalDate reportBy,
        @Item("登记接收之日") @Nullable LocalDate receivedOn) {
    public Move {
        that(!fromCounty.equals(toCounty), "新执行地机构不能就是现执行地机构");
    }

    /** The next version of the row, field by field. */
    public MoveChange change() {
        return new MoveChange(this);
    }
}
