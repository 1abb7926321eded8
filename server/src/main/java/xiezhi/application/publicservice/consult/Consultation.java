package xiezhi.application.publicservice.consult;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.PartyName;
import xiezhi.foundation.identity.Person;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 法律咨询: a question put by a citizen, sealed: a list shows topic, place and urgency, and whoever opens it leaves a trace. */
@Standard(
        code = "consult.consultation",
        name = "法律咨询",
        basis = "法律援助法#23",
        title = "number",
        readers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW, ConsultDuty.PUBLISH},
        unmaskers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW, ConsultDuty.PUBLISH},
        keep = Keep.TEN_YEARS)
public record Consultation(
        @Key Ref<Consultation> id,
        @Item("咨询编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed ConsultState state,
        @Item("咨询方式") @Listed ConsultMode mode,
        @Item("咨询主题") @Listed ConsultTopic topic,
        @Item("紧急程度") @Listed ConsultUrgency urgency,
        @Item("提出时间") @Listed Instant askedAt,
        @Item(value = "问题", size = 5000, sealed = true) String question,

        @Item(value = "与机器人的对话", size = 20000, sealed = true) @Nullable
        String conversation,

        @Item("同意移交对话的时间") @Nullable Instant consentedAt,
        @Item("所在地") @Listed @Nullable DivisionCode division,
        @Item("对方当事人") @Nullable PartyName opponentName,
        @Item(value = "对方代理人所在机构", size = 100) @Nullable String opponentFirm,
        @Item("期限届满日") @Listed @Nullable LocalDate limitDay,
        @Item("提问人未成年") boolean minor,

        @Item(value = "安全联系方式", size = 500, sealed = true) @Nullable
        String safeContact,

        @Item("接手人") @Nullable Ref<Person> answerer,
        @Item("适用法律时点") LocalDate legalAsOf) {

    public Consultation {
        that(!question.isBlank(), "请写明要咨询的问题");
        that(conversation == null || consentedAt != null, "没有本人同意, 不得移交对话");
    }

    /** The same question in another state. */
    public Consultation in(ConsultState next) {
        return with(next, answerer);
    }

    /** The same, taken up by that person. */
    public Consultation with(ConsultState next, @Nullable Ref<Person> by) {
        return new Consultation(
                id,
                number,
                next,
                mode,
                topic,
                urgency,
                askedAt,
                question,
                conversation,
                consentedAt,
                division,
                opponentName,
                opponentFirm,
                limitDay,
                minor,
                safeContact,
                by,
                legalAsOf);
    }
}
