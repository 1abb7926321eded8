package xiezhi.application.enforcement.community;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 参加情况: whether one person took part in one activity, and why not. */
@Standard(code = "community.attendance", name = "参加情况", basis = "社区矫正法#36", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Attendance(
        @Key Ref<Attendance> id,
        @Item("活动") @Listed Ref<Activity> activity,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("已参加") @Listed boolean attended,
        @Item(value = "表现或者缺席原因", size = 200) @Nullable String note) {}
