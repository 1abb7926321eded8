package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;
import xiezhi.kernel.rule.LegalBasis;

/** 身份比对件: a claim that no rule could settle, with those who are like him; a human says whether he is one of them. */
@LegalBasis("个人信息保护法#24")
@Standard(
        code = "person.match-case",
        name = "身份比对件",
        basis = "个人信息保护法#24",
        title = "heading",
        readers = PersonDuty.MATCH,
        keep = Keep.PERMANENT)
public record MatchCase(
        @Key Ref<MatchCase> id,
        @Item(value = "标题", size = 60) @Listed String heading,
        @Item("状态") @Listed MatchState state,
        @Item("提出时间") @Listed Instant raisedAt,
        @Item(value = "来源", size = 100) @Listed String source,
        @Item("所称姓名") @Listed @Searched PersonName name,
        @Item("已在册人员") @Nullable Ref<Person> subject,
        @Item(value = "身份主张", sealed = true) List<Claim> claim,
        @Item("候选人") List<Suspect> suspects,
        @Item("疑似冒名顶替") @Listed boolean conflict,
        @Item("认定的人员") @Nullable Ref<Person> decided,
        @Item(value = "认定理由", size = 500) @Nullable String reason) {

    /** 候选人: somebody who is like the claimed person, and the points of it. */
    public record Suspect(
            @Item("人员") Ref<Person> person,
            @Item("得分") int score,
            @Item("得分项") List<Component> points) {}

    /** 得分项. */
    public record Component(
            @Item(value = "项目", size = 20) String component,
            @Item("得分") int points,
            @Item(value = "对照", size = 60) String finding) {}

    public MatchCase {
        claim = List.copyOf(claim);
        suspects = List.copyOf(suspects);
        that(claim.size() == 1, "比对件应当有一份身份主张");
    }

    /** The same case, decided. */
    public MatchCase decided(MatchState next, Ref<Person> person, String why) {
        return new MatchCase(
                id, heading, next, raisedAt, source, name, subject, claim, suspects, conflict, person, why);
    }
}
