package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 矫正方案: what is to be reached, by which measures, and when it is looked at again. A new plan takes the place of the old. */
@Standard(code = "community.plan", name = "矫正方案", basis = "社区矫正法#24", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Plan(
        @Key Ref<Plan> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("制定之日") @Listed LocalDate madeOn,
        @Item("管理类别") @Listed SupervisionClass supervisionClass,
        @Item(value = "目标", size = 1000) String goals,
        @Item(value = "措施", size = 2000) String measures,
        @Item(value = "分类或者调整的理由", size = 1000) String reason,
        @Item("评估调整之日") @Listed LocalDate reviewOn) {}
