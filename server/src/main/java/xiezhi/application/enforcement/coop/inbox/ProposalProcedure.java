package xiezhi.application.enforcement.coop.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.CoopDuty;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.ProposalState;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.person.Match;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 来文确认程序: a message becomes a fact when a person takes it for one, having seen what differs. */
@Component
class ProposalProcedure extends Procedure<Proposal> {
    private static final String BASIS = "监狱法#32";
    private final Records records;
    private final Persons persons;
    private final Partners partners;
    private final Announcing announcing;
    private final Intake intake;

    ProposalProcedure(Records records, Persons persons, Partners partners, Announcing announcing, Intake intake) {
        super(Proposal.class, "coop-proposal", "来文确认");
        this.records = records;
        this.persons = persons;
        this.partners = partners;
        this.announcing = announcing;
        this.intake = intake;
    }

    /** 采纳: which difference was looked at and how it is explained; required where there is one. */
    record Taken(
            @Item(value = "差异处理说明", size = 500, hint = "来文与记录或者前次来文不一致时必须填写") @Nullable
            String reason) {}

    /** 不予采纳. */
    record Declined(@Item(value = "理由", size = 500) String reason) {}

    @Override
    protected void declare(Acts<Proposal> acts) {
        acts.platform("receive", "来文提交", BASIS)
                .asks(ProposalOpening.class)
                .to(ProposalState.WAITING)
                .makes(form -> new Opening<>(form.proposal(), Placement.in(form.unit())));
        acts.act("accept", "采纳", CoopDuty.ACCEPT, BASIS)
                .from(ProposalState.WAITING)
                .to(ProposalState.ACCEPTED)
                .asks(Taken.class)
                .next()
                .does(this::accept);
        acts.act("decline", "不予采纳", CoopDuty.ACCEPT, BASIS)
                .from(ProposalState.WAITING)
                .to(ProposalState.DECLINED)
                .asks(Declined.class)
                .next()
                .does((file, form) -> Done.of(file.row()
                                .decided(ProposalState.DECLINED, file.row().person(), form.reason()))
                        .because(form.reason()));
    }

    private Done<Proposal> accept(OpenFile<Proposal> file, Taken form) {
        Proposal proposal = file.row();
        String reason = form.reason() == null ? "" : form.reason();
        if (reason.isBlank() && !proposal.differences().isEmpty()) {
            throw Refusal.state("来文与现有记录或者前次来文不一致, 须写明如何认定", "请核对左右差异后填写处理说明, 或者不予采纳并要求对方更正");
        }
        Opened opened = opened(proposal);
        Envelope envelope = Objects.requireNonNull(opened.envelope());
        Ref<Person> person = personOf(proposal, envelope, file);
        Record body = Objects.requireNonNull(opened.body());
        file.afterwards(() -> announcing.announce(proposal, envelope, body, person, file.unit()));
        return Done.of(proposal.decided(ProposalState.ACCEPTED, person, reason)).because(reason);
    }

    /** Who is meant; where a human must look first, the case is opened and the acceptance waits. */
    private Ref<Person> personOf(Proposal proposal, Envelope envelope, OpenFile<Proposal> file) {
        var claim = Claims.of(envelope, partners.of(envelope.fromOrg()));
        Ref<Person> known = proposal.person();
        if (known != null) {
            return persons.standing(known);
        }
        Optional<Ref<Person>> settled = settledBefore(proposal, envelope);
        if (settled.isPresent()) {
            return persons.standing(settled.get());
        }
        Match match = persons.match(claim);
        if (!match.settled()) {
            throw new Refusal("IDENTITY_WAITING", "来文所指人员与在册人员相近, 须先完成身份比对", match.reasons(), "请由身份比对岗位认定后再采纳");
        }
        return persons.register(claim, file.unit());
    }

    /** Whom an officer took for the person when the same organ wrote of the same person in the same business before. */
    private Optional<Ref<Person>> settledBefore(Proposal proposal, Envelope envelope) {
        Query<Proposal> earlier = Query.of(Proposal.class)
                .where("bizNo", proposal.bizNo())
                .where("state", ProposalState.ACCEPTED.code())
                .limit(100);
        return records.page(earlier).items().stream()
                .map(Stored::row)
                .filter(known -> known.sender().equals(proposal.sender()))
                .filter(known -> Optional.ofNullable(opened(known).envelope())
                        .filter(said -> said.subject().equals(envelope.subject()))
                        .isPresent())
                .flatMap(known -> Optional.ofNullable(known.person()).stream())
                .findFirst();
    }

    private Opened opened(Proposal proposal) {
        Received received = records.get(Received.class, proposal.received()).row();
        return Opened.of(new Wire(received.content(), "", ""), intake);
    }

    @Override
    public List<Panel> panels(OpenFile<Proposal> file) {
        List<Reason> reasons = new ArrayList<>();
        for (Proposal.Difference one : file.row().differences()) {
            reasons.add(new Reason(
                    BASIS, "%s与%s不一致".formatted(one.label(), one.against().label())));
        }
        String text = reasons.isEmpty() ? "没有差异" : "%d 处差异".formatted(reasons.size());
        return List.of(new Panel("与现有记录对照", "Compared with what is known", text, reasons));
    }
}
