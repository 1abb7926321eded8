package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 走访: what officers saw and heard at home, at work or at the committee. */
@Standard(code = "community.visit", name = "走访", basis = "社区矫正法#26", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record HomeVisit(
        @Key Ref<HomeVisit> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "地点", size = 100) String place,
        @Item(value = "走访人", size = 100) String visitors,
        @Item(value = "见闻", size = 2000, sealed = true) String found,
        @Item(value = "困难和需求", size = 500) @Nullable String needs) {}
