package xiezhi.foundation.citizen;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Ref;

/** 经办授权岗: the representative names who acts for the body, what for and until when; who is named accepts; either ends it at once (C3). */
@Service
class MandateDesk {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration INVITATION = Duration.ofDays(7);
    private final OrganisationShelf shelf;
    private final Accounts accounts;
    private final People people;
    private final Messages messages;
    private final Trail trail;
    private final Clock clock;

    MandateDesk(
            OrganisationShelf shelf, Accounts accounts, People people, Messages messages, Trail trail, Clock clock) {
        this.shelf = shelf;
        this.accounts = accounts;
        this.people = people;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    /** 授权书: whom, what for, until when. */
    record Wish(Mobile mobile, String name, String scope, LocalDate until) {}

    /** 授权: the operator is named by number and name, which must belong together here. */
    @Transactional
    public Stored<Mandate> authorise(UUID organisation, Wish wish) {
        Actor actor = Levels.realName();
        Organisation body = represented(organisation, actor);
        LocalDate today = today();
        Check.all()
                .field("scope", !wish.scope().isBlank() && wish.scope().length() <= 200, "请写明授权办理的事项, 1至200字")
                .field("until", !wish.until().isBefore(today), "授权截止日已经过去")
                .field("until", !wish.until().isAfter(today.plusYears(1)), "一次授权最长一年")
                .done();
        UUID operator = operator(wish, actor);
        if (shelf.mandatesOf(organisation).stream()
                .anyMatch(one -> one.row().operator().id().equals(operator)
                        && one.row().state() != MandateState.ENDED
                        && !one.row().validTo().isBefore(today))) {
            throw Refusal.coded("DUPLICATE", "已经授权此人, 或者正在等待其接受", "变更授权的, 请先收回原授权");
        }
        Stored<Mandate> row = shelf.add(new Mandate(
                Ref.next(),
                body.id(),
                Ref.of(operator),
                wish.scope().strip(),
                today,
                wish.until(),
                MandateState.INVITED));
        note("AUTHORISE_OPERATOR", row.row());
        messages.tell(operator, "经办授权待接受", body.name() + "请您作为经办人; 请在7日内接受或者谢绝", "/organisations");
        return row;
    }

    /** 接受: by the one who is named and by nobody else, once, within seven days. */
    @Transactional
    public void accept(UUID mandate) {
        Actor actor = Levels.realName();
        Stored<Mandate> row = shelf.mandate(mandate)
                .filter(one -> one.row().operator().id().equals(actor.person()))
                .orElseThrow(() -> new NotFound("没有给您的这项授权"));
        Organisation body = shelf.lock(row.row().organisation().id()).row();
        Stored<Mandate> now = shelf.mandate(mandate).orElseThrow();
        boolean late = now.createdAt().plus(INVITATION).isBefore(clock.instant());
        if (now.row().state() != MandateState.INVITED || late || !body.active()) {
            throw Refusal.state(late ? "授权邀请已过7日" : "这项授权已经接受、收回或者失效", "请法定代表人重新授权");
        }
        shelf.change(now.row().now(MandateState.ACTIVE), now.version());
        note("ACCEPT_MANDATE", now.row());
    }

    /** 收回或者谢绝: by the representative or the operator; the operator acts for the body no more, from this moment. */
    @Transactional
    public void end(UUID mandate) {
        UUID me = Acting.current().person();
        Stored<Mandate> row = shelf.mandate(mandate)
                .filter(one -> one.row().operator().id().equals(me) || represents(one.row(), me))
                .orElseThrow(() -> new NotFound("没有这项授权"));
        shelf.lock(row.row().organisation().id());
        Stored<Mandate> now = shelf.mandate(mandate).orElseThrow();
        if (now.row().state() == MandateState.ENDED) {
            throw Refusal.state("这项授权已经结束", "不必再次收回");
        }
        shelf.change(now.row().now(MandateState.ENDED), now.version());
        note("END_MANDATE", now.row());
    }

    /** 经办人更迭: a body has ended; all who acted for it do so no more. */
    void endAllOf(UUID organisation) {
        List<Stored<Mandate>> open = shelf.mandatesOf(organisation).stream()
                .filter(one -> one.row().state() != MandateState.ENDED)
                .toList();
        open.forEach(one -> shelf.change(one.row().now(MandateState.ENDED), one.version()));
    }

    private Organisation represented(UUID organisation, Actor actor) {
        return Optional.of(shelf.lock(organisation).row())
                .filter(body -> body.active() && body.representative().id().equals(actor.person()))
                .orElseThrow(() -> new NotFound("没有由您代表的这个法人账户"));
    }

    private boolean represents(Mandate mandate, UUID person) {
        return shelf.organisation(mandate.organisation().id())
                .row()
                .representative()
                .id()
                .equals(person);
    }

    /** One answer for an unknown number, another's name and an unproved account: it tells nobody whose number it is. */
    private UUID operator(Wish wish, Actor actor) {
        UUID found = accounts.citizenBy(wish.mobile())
                .filter(citizen ->
                        citizen.level().equals("L2") || citizen.level().equals("L3"))
                .map(Accounts.Citizen::person)
                .filter(person -> people.nameOf(person).equals(wish.name().strip()))
                .orElseThrow(() -> Refusal.coded("NO_SUCH_CITIZEN", "没有与姓名和手机号相符的已实名账号", "请对方先注册并完成实名, 再核对后重填"));
        if (found.equals(actor.person())) {
            throw Refusal.coded("DUPLICATE", "法定代表人不必授权本人", "请直接以法人身份办理");
        }
        return found;
    }

    private void note(String action, Mandate mandate) {
        trail.note(
                action,
                "citizen.mandate",
                mandate.id().id(),
                Map.of("organisation", mandate.organisation().id().toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }
}
