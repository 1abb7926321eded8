package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 教育和公益活动: a class or a piece of work for the public good, at one time and place. */
@Standard(code = "community.activity", name = "教育和公益活动", basis = "社区矫正法#36", title = "topic", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Activity(
        @Key Ref<Activity> id,
        @Item("种类") @Listed ActivityKind kind,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "主题", size = 200) @Listed @Searched String topic,
        @Item(value = "地点", size = 100) String place,
        @Item(value = "时长(分钟)", min = 0) @Listed int minutes) {}
