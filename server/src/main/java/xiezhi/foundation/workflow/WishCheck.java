package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Proxies;
import xiezhi.foundation.identity.SeparationGuard;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 委托审查: whether a delegation may be made as it is wished: between whom, for how long, of what, and beside which others. */
@Component
class WishCheck {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_ITEMS = 200;
    private final Delegations delegations;
    private final Blueprints blueprints;
    private final Flows flows;
    private final Sight sight;
    private final SeparationGuard separation;
    private final People people;
    private final Clock clock;

    WishCheck(
            Delegations delegations,
            Blueprints blueprints,
            Flows flows,
            Sight sight,
            SeparationGuard separation,
            People people,
            Clock clock) {
        this.delegations = delegations;
        this.blueprints = blueprints;
        this.flows = flows;
        this.sight = sight;
        this.separation = separation;
        this.people = people;
        this.clock = clock;
    }

    void demand(Wish wish, Actor actor) {
        refuseUnfit(wish, actor);
        if (actor.principal() != null) {
            throw Refusal.coded("NOT_YOURS", "代理人不能再转委托", "请切换到本人的岗位后再设置委托");
        }
        separation.refuseToEntrust(actor.person(), wish.to());
        refuseOutsideTheFirm(wish, actor);
        List<Delegation> existing = delegations.within(wish.from(), wish.until());
        refuseOverlap(actor.person(), existing);
        refuseCircle(actor.person(), wish, existing);
    }

    private void refuseUnfit(Wish wish, Actor actor) {
        Set<String> known = blueprints.all().stream().map(Blueprint::key).collect(Collectors.toSet());
        String written = wish.authorisation();
        Check.all()
                .field("to", !wish.to().equals(actor.person()), "不能委托给本人")
                .field("to", !people.nameOf(wish.to()).equals(People.UNKNOWN), "没有这个人员")
                .field("to", people.kindOf(wish.to()) == actor.kind(), "工作人员只能委托工作人员, 执业人员只能委托执业人员")
                .field("until", wish.until().isAfter(wish.from()), "结束时间应当晚于开始时间")
                .field("until", wish.until().isAfter(clock.instant()), "结束时间已经过去")
                .field("until", Duration.between(wish.from(), wish.until()).compareTo(LONGEST) <= 0, "一次委托最长一年")
                .field("kinds", known.containsAll(wish.kinds()), "没有这种流程; GET /api/processes 列出全部")
                .field("items", wish.kinds().isEmpty() || wish.items().isEmpty(), "流程种类和单项事项只能选择一种限定")
                .field("items", wish.items().size() <= MOST_ITEMS, "单项委托最多%d件".formatted(MOST_ITEMS))
                .field("items", wish.items().stream().allMatch(item -> seen(item, actor)), "名单中有您看不到的事项, 或者已经没有流程")
                .field(
                        "authorisation",
                        wish.excludeSign() || (written != null && !written.isBlank() && written.length() <= 60),
                        "签发和用印不得委托; 有书面授权的, 请填写授权书文号")
                .done();
    }

    /** What practitioners know of their clients stays within their firm, which has taken the mandate. */
    @LegalBasis("律师法#38")
    private void refuseOutsideTheFirm(Wish wish, Actor actor) {
        Set<UUID> firms = organs(actor.person());
        if (actor.kind() == Actor.Kind.PRACTITIONER
                && organs(wish.to()).stream().noneMatch(firms::contains)) {
            String message = "执业人员只能委托同一执业机构的人员: 当事人的情况不得向机构以外的人透露";
            throw new Refusal("OUTSIDE_FIRM", message, List.of(new Reason("律师法#38", message)), "请选择本机构的执业人员");
        }
    }

    private Set<UUID> organs(UUID person) {
        return people.standings(person).stream()
                .map(standing -> standing.organ().id().id())
                .collect(Collectors.toSet());
    }

    private boolean seen(UUID business, Actor actor) {
        return flows.of(business).stream().anyMatch(flow -> sight.sees(flow, actor));
    }

    private static void refuseOverlap(UUID principal, List<Delegation> existing) {
        if (existing.stream().anyMatch(d -> d.principal().equals(principal))) {
            throw Refusal.coded("OVERLAP", "该期间已经有一项委托", "请先撤销原委托");
        }
    }

    private void refuseCircle(UUID principal, Wish wish, List<Delegation> existing) {
        if (Proxies.closesCircle(wish.by(principal), existing)) {
            throw Refusal.coded("CIRCLE", people.nameOf(wish.to()) + "在该期间又直接或者间接委托回您, 形成循环", "请另选代理人");
        }
    }
}
