package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 违规事实: what was done or left undone, with its evidence. */
@Standard(code = "community.violation", name = "违规事实", basis = "社区矫正法#28", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Violation(
        @Key Ref<Violation> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("违规类型") @Listed Breach breach,
        @Item("情节") @Listed Severity severity,
        @Item("事实发生之日, 或者计算到之日") @Listed LocalDate day,
        @Item("应报到之日, 或者首次失去联系之日") @Nullable LocalDate since,
        @Item("已经报到或者找到") boolean returned,
        @Item("有正当理由") boolean justified,
        @Item("经教育仍不改正") boolean stubborn,
        @Item(value = "事实", size = 2000, sealed = true) String fact,
        @Item(value = "证据", size = 1000) String evidence) {}
