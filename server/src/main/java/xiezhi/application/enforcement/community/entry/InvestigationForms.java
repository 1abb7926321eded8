package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.Suitability;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 调查评估表单. */
public final class InvestigationForms {
    private InvestigationForms() {}

    /** 委托. */
    public record Letter(
            @Item(value = "委托机关", size = 100) String requester,
            @Item(value = "委托函号", size = 60) String letterNumber,
            @Item("拟适用类别") Category category,
            @Item("被评估人姓名") PersonName name,
            @Item("公民身份号码") @Nullable CitizenId citizenId,
            @Item("拟执行地") @Nullable DivisionCode residence,

            @Item(value = "收到之日", hint = "委托函和附件都收到之日", today = true)
            LocalDate receivedOn,

            @Item("速裁程序") boolean fastTrack) {}

    /** 来文: a request that came by message and was taken for a fact. */
    record Asked(
            Letter letter,
            Ref<Proposal> message,
            Ref<Person> person,
            @Nullable String place,
            UUID county) {}

    /** 评估. */
    public record Opinion(
            @Item(value = "居所、家庭和社会关系", size = 2000) String circumstances,
            @Item(value = "犯罪后果和影响", size = 2000) String consequences,
            @Item(value = "居(村)民委员会和被害人意见", size = 2000) String opinions,
            @Item(value = "拟禁止的事项", size = 1000) @Nullable String toForbid,
            @Item(value = "社会危险性和对社区的影响", size = 2000) String danger,
            @Item("评估结论") Suitability conclusion,
            @Item(value = "依据和证据", size = 2000) String evidence) {}

    /** 延长. */
    public record Longer(
            @Item("商定的完成之日") LocalDate due,
            @Item(value = "与委托机关商定的经过", size = 500) String agreement) {}

    /** 理由. */
    public record Why(@Item(value = "理由", size = 500) String reason) {}
}
