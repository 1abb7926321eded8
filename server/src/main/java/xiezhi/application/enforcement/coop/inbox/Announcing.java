package xiezhi.application.enforcement.coop.inbox;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.DeliveryNoticed;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.EvaluationAsked;
import xiezhi.application.enforcement.coop.FactAccepted;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OutsideDecided;
import xiezhi.application.enforcement.coop.PenaltyPapersReceived;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.RecallDecided;
import xiezhi.application.enforcement.coop.RehabAnswered;
import xiezhi.application.enforcement.coop.RehabDecisionReceived;
import xiezhi.application.enforcement.coop.RulingReceived;
import xiezhi.application.enforcement.coop.SealOrdered;
import xiezhi.application.enforcement.coop.contract.Delivery;
import xiezhi.application.enforcement.coop.contract.Evaluation;
import xiezhi.application.enforcement.coop.contract.OutsideDecision;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.coop.contract.Recall;
import xiezhi.application.enforcement.coop.contract.RehabAnswer;
import xiezhi.application.enforcement.coop.contract.RehabDecision;
import xiezhi.application.enforcement.coop.contract.SealOrder;
import xiezhi.application.enforcement.coop.contract.TermRuling;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/** 告知各室: tells the rooms what has been accepted, in the transaction that accepted it. */
@Component
class Announcing {
    private final ApplicationEventPublisher events;

    Announcing(ApplicationEventPublisher events) {
        this.events = events;
    }

    void announce(Proposal proposal, Envelope envelope, Record said, Ref<Person> person, UUID unit) {
        MessageType type = envelope.type();
        String from = proposal.sender();
        String number = envelope.bizNo();
        events.publishEvent(new FactAccepted(proposal.id(), type, person, unit, from, number, said));
        @org.jspecify.annotations.Nullable Object event =
                switch (said) {
                    case PenaltyPapers it -> new PenaltyPapersReceived(proposal.id(), person, unit, from, number, it);
                    case Delivery it -> new DeliveryNoticed(proposal.id(), person, unit, from, number, it);
                    case TermRuling it -> new RulingReceived(proposal.id(), person, unit, from, number, it);
                    case OutsideDecision it -> new OutsideDecided(proposal.id(), person, unit, from, number, it);
                    case RehabDecision it -> new RehabDecisionReceived(proposal.id(), person, unit, from, number, it);
                    case RehabAnswer it -> new RehabAnswered(proposal.id(), person, unit, from, number, it);
                    case Recall it -> new RecallDecided(proposal.id(), person, unit, from, number, it);
                    case Evaluation it -> new EvaluationAsked(proposal.id(), person, unit, from, number, it);
                    case SealOrder it -> new SealOrdered(proposal.id(), person, unit, from, number, it);
                    default -> null; // told as an accepted fact alone
                };
        if (event != null) {
            events.publishEvent(event);
        }
    }
}
