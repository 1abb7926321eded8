package xiezhi.application.publicservice.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.PartyName;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Item;

/** 咨询表单: what each act asks. */
public final class ConsultForms {
    private ConsultForms() {}

    /** 提问. */
    public record Asked(
            @Item("咨询主题") ConsultTopic topic,

            @Item(value = "问题", size = 5000, hint = "什么时候, 在哪里, 发生了什么, 您想知道什么")
            String question,

            @Item("所在地") @Nullable DivisionCode division,
            @Item("对方当事人") @Nullable PartyName opponentName,
            @Item(value = "对方代理人所在机构", size = 100) @Nullable String opponentFirm,
            @Item("期限届满日") @Nullable LocalDate limitDay,
            @Item("提问人未成年") boolean minor,
            @Item("可能有人身危险") boolean danger,
            @Item("人身自由受到限制") boolean detained,
            @Item(value = "安全联系方式", size = 500) @Nullable String safeContact,
            @Item(value = "与机器人的对话", size = 20000) @Nullable String conversation,
            @Item("同意移交对话") boolean consent) {}

    /** 补充. */
    public record Added(@Item(value = "补充说明", size = 3000) String text) {}

    /** 请补充. */
    public record AskedBack(
            @Item(value = "请补充的内容", size = 1000) String text) {}

    /** 答复. */
    public record Answered(
            @Item(value = "答复", size = 8000, hint = "先说结论, 再说依据; 不承诺结果")
            String text,

            @Item("引用条文") @Nullable List<Cite> citations,
            @Item("没有条文规定, 属于实务意见") boolean practiceView,
            @Item("下一步") @Nullable Set<ConsultStep> nextSteps) {}

    /** 引用. */
    public record Cite(
            @Item(value = "引证编码", size = 200, hint = "例如 劳动法#50")
            String key) {}

    /** 复核意见. */
    public record Checked(@Item(value = "复核意见", size = 1000) String text) {}

    /** 转法律援助. */
    public record Transferred(
            @Item(value = "理由", size = 500) String reason) {}

    /** 评价. */
    public record Rated(
            @Item(value = "评分", min = 1) int score,
            @Item(value = "意见", size = 500) @Nullable String note) {}

    /** 公开. */
    public record Published(
            @Item(value = "标题", size = 80) String title,

            @Item(value = "问题", size = 3000, hint = "重新写过, 不得有任何能够识别个人的内容")
            String question,

            @Item(value = "答复", size = 6000) String answer,
            @Item("已由人通读, 确认没有可识别个人的内容") boolean confirmed) {}
}
