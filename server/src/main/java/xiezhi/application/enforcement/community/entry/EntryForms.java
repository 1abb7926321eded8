package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.ProhibitionKind;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.TeamRole;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 入矫表单: what the acts of the entry ask. */
public final class EntryForms {
    private EntryForms() {}

    /** 登记. */
    public record Arrival(
            @Item(value = "报到之日", hint = "行动不便的, 可以上门办理", today = true)
            LocalDate reportedOn,

            @Item("受委托司法所") @Nullable Ref<Unit> office,
            @Item("执行地址") @Nullable Address address,
            @Item("移动电话") @Nullable Mobile mobile,

            @Item(value = "逾期报到的理由", size = 500) @Nullable String lateReason) {}

    /** 文书. */
    public record Papers(@Item(value = "收到的文书", size = 200) String received) {}

    /** 禁止令. */
    public record Ban(
            @Item("种类") ProhibitionKind kind,
            @Item(value = "内容", size = 500) String content,
            @Item(value = "例外", size = 500) @Nullable String exceptions,
            @Item("起始日") LocalDate starts,
            @Item("届满日") LocalDate ends) {}

    /** 小组成员. */
    public record Member(
            @Item("姓名") PersonName name,
            @Item("角色") TeamRole role,
            @Item("女性") boolean woman,
            @Item("熟悉未成年人身心特点") boolean knowsMinors,
            @Item(value = "责任", size = 500) @Nullable String responsibility) {}

    /** 宣告. */
    public record Declaration(
            @Item(value = "宣告地点", size = 100) String place,
            @Item(value = "宣告人", size = 100) String by) {}

    /** 方案. */
    public record PlanForm(
            @Item("管理类别") SupervisionClass supervisionClass,
            @Item(value = "目标", size = 1000) String goals,
            @Item(value = "措施", size = 2000) String measures,
            @Item(value = "分类或者调整的理由", size = 1000) String reason,
            @Item("七日以内外出委托司法所批准") boolean leaveDelegated) {}
}
