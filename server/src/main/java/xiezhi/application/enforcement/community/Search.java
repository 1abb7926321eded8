package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 查找: what was done to find somebody, with its evidence. */
@Standard(code = "community.search", name = "查找", basis = "社区矫正法#30", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Search(
        @Key Ref<Search> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "方式和经过", size = 1000) String means,
        @Item("已找到") @Listed boolean found,
        @Item("通知公安机关之日") @Nullable LocalDate policeToldOn) {}
