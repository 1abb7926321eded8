package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 矫正小组成员: somebody who has signed the letter of responsibility. */
@Standard(code = "community.team-member", name = "矫正小组成员", basis = "社区矫正法#25", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record TeamMember(
        @Key Ref<TeamMember> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("姓名") @Listed PersonName name,
        @Item("角色") @Listed TeamRole role,
        @Item("女性") boolean woman,
        @Item("熟悉未成年人身心特点") boolean knowsMinors,
        @Item(value = "责任", size = 500) @Nullable String responsibility,
        @Item("加入之日") LocalDate since,
        @Item("退出之日") @Nullable LocalDate until) {}
