package xiezhi.application.enforcement.community;

import java.time.Instant;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 定位信息查阅记录: who asked to see where somebody was, for what, and whether it was shown. Rows are added and never changed. */
@Standard(code = "community.track-reading", name = "定位信息查阅记录", basis = "社区矫正法#29", readers = {CommunityDuty.HEAD, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record TrackReading(
        @Key Ref<TrackReading> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("时间") @Listed Instant at,
        @Item(value = "查阅人", size = 100) @Listed String by,
        @Item(value = "查阅目的", size = 40) @Listed String purpose,
        @Item("是否准许") @Listed boolean allowed) {}
