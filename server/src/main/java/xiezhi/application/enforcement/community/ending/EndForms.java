package xiezhi.application.enforcement.community.ending;

import java.time.LocalDate;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 结束表单: what the acts of the end ask, and what other files tell this one. */
public final class EndForms {
    private EndForms() {}

    /** 总结. */
    public record Summary(
            @Item(value = "总结和鉴定", size = 2000) String text) {}

    /** 死亡. */
    public record Death(
            @Item(value = "死亡之日", today = true) LocalDate day,
            @Item(value = "依据", size = 200, hint = "死亡证明等") String evidence) {}

    /** 赦免. */
    public record Amnesty(
            @Item(value = "日期", today = true) LocalDate day,
            @Item(value = "裁定文号", size = 60) String document) {}

    /** 表扬. */
    public record Commendation(
            @Item("服从判决, 认罪悔罪") boolean repents,
            @Item("遵守法律法规") boolean lawful,
            @Item("遵守监督管理规定, 服从管理") boolean obedient,
            @Item("积极参加教育学习等活动") boolean learns,
            @Item("有突出表现或者突出事迹") boolean outstanding,
            @Item(value = "事由", size = 1000) String reason) {}

    /** 减刑建议. */
    public record Commutation(
            @Item(value = "建议减刑的幅度", size = 60) String amount,
            @Item(value = "悔改或者立功表现", size = 1000) String merit) {}

    /** 裁定: what the organ decided on a proposal to revoke or recall. */
    public record Ruled(
            @Item(value = "日期", today = true) LocalDate day,
            @Item(value = "机关", size = 100) String organ,
            @Item(value = "文号", size = 60) String document,
            @Item(value = "理由", size = 200) String ground) {}

    /** 移交: the new county has registered the person. */
    public record HandOver(
            @Item("新执行地机构") Ref<Unit> county, @Item("新执行地址") Address address) {}
}
