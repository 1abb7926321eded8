package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 奖励: a commendation, or a proposal to a court to shorten the sentence. */
@Standard(code = "community.award", name = "奖励", basis = "社区矫正法#28", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Award(
        @Key Ref<Award> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("种类") @Listed AwardKind kind,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "事由", size = 1000) String reason) {}
