package xiezhi.application.government.legalaid.desk;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.intake.SupplementDesk;
import xiezhi.application.government.legalaid.objection.ObjectionDesk;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ExemptionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.application.government.legalaid.review.TerminationDesk;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.record.Ref;

/** 案卷: the file, and the verbs of those who receive, review and decide. */
@RestController
@RequestMapping("/api/legal-aid/files/{id}")
class LegalAidFiles {
    private final Desk desk;
    private final IntakeDesk intake;
    private final SupplementDesk supplements;
    private final ExemptionDesk exemptions;
    private final ReviewDesk review;
    private final DecisionDesk decision;
    private final TerminationDesk termination;
    private final ObjectionDesk objection;

    LegalAidFiles(
            Desk desk,
            IntakeDesk intake,
            SupplementDesk supplements,
            ExemptionDesk exemptions,
            ReviewDesk review,
            DecisionDesk decision,
            TerminationDesk termination,
            ObjectionDesk objection) {
        this.desk = desk;
        this.intake = intake;
        this.supplements = supplements;
        this.exemptions = exemptions;
        this.review = review;
        this.decision = decision;
        this.termination = termination;
        this.objection = objection;
    }

    @GetMapping
    @May({
        AidDuty.RECEIVE,
        AidDuty.REVIEW,
        AidDuty.DECIDE,
        AidDuty.ASSIGN,
        AidDuty.HANDLE,
        AidDuty.CLOSE,
        AidDuty.OBJECTION,
        AidDuty.LEAD
    })
    Map<String, Object> file(@PathVariable UUID id) {
        return desk.show(Ref.of(id));
    }

    @PostMapping("/receive")
    @May(AidDuty.RECEIVE)
    Map<String, Object> receive(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(id, Asked.Note.class, body, asked -> intake.receive(Ref.of(id), asked.version(), asked.note()));
    }

    @PostMapping("/request-supplement")
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    Map<String, Object> requestSupplement(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Supplement.class,
                body,
                asked -> supplements.request(Ref.of(id), asked.version(), asked.items(), asked.note()));
    }

    @PostMapping("/supplement-received")
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    Map<String, Object> supplementReceived(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Papers.class,
                body,
                asked -> supplements.received(
                        Ref.of(id), asked.version(), requireNonNullElse(asked.files(), List.of()), asked.note()));
    }

    @PostMapping("/verify-exemption")
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    Map<String, Object> verifyExemption(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Proof.class,
                body,
                asked -> exemptions.verify(
                        Ref.of(id),
                        asked.version(),
                        asked.exemption(),
                        asked.source(),
                        asked.paper(),
                        asked.paperNumber()));
    }

    @PostMapping("/review")
    @May(AidDuty.REVIEW)
    Map<String, Object> review(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Review.class,
                body,
                asked -> review.review(
                        Ref.of(id), asked.version(), asked.proposal(), requireNonNullElse(asked.opinion(), "")));
    }

    @PostMapping("/decide")
    @May(value = AidDuty.DECIDE, stepUp = true)
    Map<String, Object> decide(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Decision.class,
                body,
                asked -> decision.decide(Ref.of(id), asked.version(), asked.decision(), asked.opinion()));
    }

    @PostMapping("/return")
    @May(AidDuty.DECIDE)
    Map<String, Object> sendBack(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id, Asked.Reason.class, body, asked -> decision.sendBack(Ref.of(id), asked.version(), asked.reason()));
    }

    @PostMapping("/terminate")
    @May(value = AidDuty.DECIDE, stepUp = true)
    Map<String, Object> terminate(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Termination.class,
                body,
                asked -> termination.terminate(Ref.of(id), asked.version(), asked.ground(), asked.note()));
    }

    @PostMapping("/regularise")
    @May(AidDuty.DECIDE)
    Map<String, Object> regularise(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(id, Asked.Plain.class, body, asked -> termination.regularise(Ref.of(id), asked.version()));
    }

    @PostMapping("/decide-objection")
    @May(value = AidDuty.OBJECTION, stepUp = true)
    Map<String, Object> decideObjection(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Objection.class,
                body,
                asked -> objection.decide(Ref.of(id), asked.version(), asked.outcome(), asked.opinion()));
    }

    @PostMapping("/recuse")
    @SignedIn(Actor.Kind.OFFICER)
    Map<String, Object> recuse(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id, Asked.Reason.class, body, asked -> review.recuse(Ref.of(id), asked.version(), asked.reason()));
    }
}
