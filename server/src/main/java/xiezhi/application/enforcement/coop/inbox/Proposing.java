package xiezhi.application.enforcement.coop.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.ProposalState;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.person.Match;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.record.Ref;

/** 提交确认: makes of a message a proposal for whoever may accept it, with everything that differs from what is known. */
@Component
class Proposing {
    private final ObjectProvider<CaseFiles> files;
    private final Persons persons;
    private final Differences differences;
    private final Partners partners;
    private final Intake intake;

    Proposing(
            ObjectProvider<CaseFiles> files,
            Persons persons,
            Differences differences,
            Partners partners,
            Intake intake) {
        this.files = files;
        this.persons = persons;
        this.differences = differences;
        this.partners = partners;
        this.intake = intake;
    }

    void propose(Received received, UUID unit) {
        Opened opened = Opened.of(new Wire(received.content(), "", ""), intake);
        Envelope envelope = Objects.requireNonNull(opened.envelope());
        Record body = Objects.requireNonNull(opened.body());
        Match match = persons.match(Claims.of(envelope, partners.of(envelope.fromOrg())));
        Ref<Person> known = match.person();
        List<Proposal.Difference> earlier = differences.fromEarlier(received, envelope, body);
        List<Proposal.Difference> all = new java.util.ArrayList<>(earlier);
        if (known != null) {
            all.addAll(Differences.fromRecord(envelope, persons.get(known).row()));
        }
        Proposal proposal = new Proposal(
                Ref.next(),
                envelope.type().label() + " " + envelope.bizNo(),
                ProposalState.WAITING,
                envelope.type(),
                partners.of(envelope.fromOrg()).map(Partner::name).orElse(envelope.fromOrg()),
                envelope.bizNo(),
                received.receivedAt(),
                received.id(),
                known,
                !earlier.isEmpty(),
                all,
                null);
        files.getObject().begin(Proposal.class, "receive", new ProposalOpening(proposal, unit));
    }
}
