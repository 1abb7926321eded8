package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 家庭成员: one person of the applicant's household; the other party of the dispute is listed but not counted. */
public record HouseholdMember(
        @Item("姓名") PersonName name,
        @Item(value = "关系", size = 20) @Nullable String relation,
        @Item(value = "过去12个月收入", sealed = true) @Nullable Money income12m,
        @Item("是对方当事人") boolean opponent) {}
