package xiezhi.application.enforcement.community.locating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.LocatingState;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 电子定位岗. The head of the county justice bureau approves (社区矫正法 art. 29 par. 1). */
@Component
@LegalBasis({"社区矫正法#29.1", "社区矫正法#29.2", "社区矫正法实施办法#37"})
class LocatingDesk {
    private final Records records;
    private final Parts parts;
    private final Conducts conducts;
    private final CommunityNumbers numbers;
    private final CommunityLetters letters;
    private final Telling telling;
    private final Clock clock;

    LocatingDesk(
            Records records,
            Parts parts,
            Conducts conducts,
            CommunityNumbers numbers,
            CommunityLetters letters,
            Telling telling,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.conducts = conducts;
        this.numbers = numbers;
        this.letters = letters;
        this.telling = telling;
        this.clock = clock;
    }

    Ruling<Set<Ground>> grounds(Ref<Supervisee> who) {
        return Locating.grounds(conducts.of(who));
    }

    Opening<LocatingOrder> propose(LocatingForms.Proposed asked) {
        Stored<Supervisee> stored = records.get(Supervisee.class, asked.supervisee());
        Supervisee who = stored.row();
        if (!who.underSupervision()) {
            throw Refusal.under("社区矫正法#29.1", "不在监管中, 不得使用电子定位装置", "登记接收以后才可以报批");
        }
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        Ruling<Set<Ground>> grounds = grounds(who.id());
        if (grounds.value().isEmpty()) {
            throw Refusal.under("社区矫正法#29.1", "没有法定情形, 不得使用电子定位装置", "改用通信联络、信息化核查或者实地查访");
        }
        checkTerm(asked, who, today);
        LocatingOrder row = new LocatingOrder(
                Ref.next(),
                who.id(),
                numbers.next(CommunityNumbers.Kind.LOCATING, who.county().id(), today),
                LocatingState.PROPOSED,
                grounds.value(),
                asked.starts(),
                asked.ends(),
                asked.prolongs(),
                asked.assessment(),
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(row, stored.placement()).because(Locating.words(grounds.value()));
    }

    private void checkTerm(LocatingForms.Proposed asked, Supervisee who, LocalDate today) {
        Ruling<LocalDate> latest = Locating.latestEnd(asked.starts());
        if (asked.starts().isBefore(today)) {
            throw Unfit.field("starts", "起始日不能早于今天");
        }
        if (asked.ends().isBefore(asked.starts())
                || asked.ends().isAfter(latest.value())
                || asked.ends().isAfter(who.ends())) {
            LocalDate most = latest.value().isAfter(who.ends()) ? who.ends() : latest.value();
            throw Unfit.field("ends", "届满日最迟" + most + "; 期满仍有必要的, 另行报批");
        }
        Ref<LocatingOrder> before = asked.prolongs();
        if (before != null) {
            LocatingOrder order = records.get(LocatingOrder.class, before).row();
            List<Reason> obstacles = Locating.obstaclesToExtension(
                    lastDay(order), today, !asked.assessment().isBlank());
            if (!obstacles.isEmpty()) {
                throw new Refusal("EXPIRED", obstacles.getFirst().finding(), obstacles, "确有法定情形的, 另行报批新的决定");
            }
        }
        refuseOverlap(asked.starts(), asked.ends(), who.id(), null);
    }

    private void refuseOverlap(
            LocalDate starts, LocalDate ends, Ref<Supervisee> who, @Nullable Ref<LocatingOrder> itself) {
        parts.of(LocatingOrder.class, who).stream()
                .filter(order -> !order.id().equals(itself) && covers(order))
                .filter(order -> !order.starts().isAfter(ends) && !lastDay(order).isBefore(starts))
                .findFirst()
                .ifPresent(order -> {
                    throw Refusal.under(
                            "社区矫正法#29.2",
                            "与%s (%s至%s) 的期间重叠".formatted(order.number(), order.starts(), lastDay(order)),
                            "新的决定从原决定期满的次日起");
                });
    }

    private static boolean covers(LocatingOrder order) {
        return switch (order.state()) {
            case IN_FORCE, LIFTED, EXPIRED -> true;
            case PROPOSED, REFUSED -> false;
        };
    }

    private static LocalDate lastDay(LocatingOrder order) {
        LocalDate ended = order.endedOn();
        return ended == null ? order.ends() : ended;
    }

    /** The grounds are looked at again when it is approved: what was proposed may have been dropped. */
    List<Reason> noLongerAllowed(OpenFile<LocatingOrder> file) {
        if (grounds(file.row().supervisee()).value().isEmpty()) {
            return List.of(new Reason("社区矫正法#29.1", "报批时的情形已经不存在, 不得使用电子定位装置"));
        }
        return file.today().isAfter(file.row().ends())
                ? List.of(new Reason("社区矫正法#29.2", "报批的期间已过, 请重新报批"))
                : List.of();
    }

    /** 批准. The person is told for how long, what is demanded and what follows a breach. */
    Done<LocatingOrder> approve(OpenFile<LocatingOrder> file, LocatingForms.Approval approval) {
        LocatingOrder row = file.row();
        Supervisee who = parts.whose(row.supervisee()).row();
        refuseOverlap(row.starts(), row.ends(), row.supervisee(), row.id());
        LocatingOrder approved = row.change()
                .state(LocatingState.IN_FORCE)
                .device(approval.device())
                .approver(Acting.current().name())
                .informedOn(file.today())
                .make();
        Map<String, Object> values = Map.of(
                "orderNumber", row.number().value(),
                "grounds", grounds(row.supervisee()).reasons(),
                "orderFrom", row.starts(),
                "orderTo", row.ends());
        IssuedDocument decision = letters.issue(
                "locating-decision", file.ref(), who, who.county().id(), file.today(), values);
        letters.issue("locating-notice", file.ref(), who, who.county().id(), file.today(), values);
        telling.organ(who, file.placement(), OrganKind.PROCURATORATE, file.today(), "使用电子定位装置", decision);
        telling.person(file.placement(), "电子定位告知", "期限%s至%s, 到期自动停止. 详见告知书.".formatted(row.starts(), row.ends()));
        telling.line(who, "community.locating", file.today(), "使用电子定位装置", "社区矫正法#29", List.of(decision.name()));
        return Done.of(approved).because(approval.opinion()).with(decision);
    }

    Done<LocatingOrder> refuse(OpenFile<LocatingOrder> file, LocatingForms.Why why) {
        return Done.of(file.row().change().state(LocatingState.REFUSED).make()).because(why.reason());
    }

    Done<LocatingOrder> lift(OpenFile<LocatingOrder> file, LocatingForms.Why why) {
        LocalDate day = file.today().isBefore(file.row().starts()) ? file.row().starts() : file.today();
        return ended(file, LocatingState.LIFTED, day, why.reason());
    }

    /** 期满. Asked for by nobody: the day has passed. */
    Done<LocatingOrder> expire(OpenFile<LocatingOrder> file, Record none) {
        return ended(file, LocatingState.EXPIRED, file.row().ends(), "期限届满, 自动停止");
    }

    private Done<LocatingOrder> ended(
            OpenFile<LocatingOrder> file, LocatingState state, LocalDate day, String why) {
        Supervisee who = parts.whose(file.row().supervisee()).row();
        telling.holders(CommunityDuty.OFFICE, who, "电子定位已停止: " + file.row().number(), why + ", 请收回装置.");
        telling.person(file.placement(), "电子定位已停止", why);
        return Done.of(file.row()
                        .change()
                        .state(state)
                        .endedOn(day)
                        .endReason(why)
                        .make())
                .because(why);
    }
}
