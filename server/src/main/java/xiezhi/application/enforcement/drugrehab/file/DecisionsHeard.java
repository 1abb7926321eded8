package xiezhi.application.enforcement.drugrehab.file;

import java.time.LocalDate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.RehabDecisionReceived;
import xiezhi.application.enforcement.coop.contract.RehabDecision;
import xiezhi.application.enforcement.drugrehab.ExpectedAdmission;
import xiezhi.application.enforcement.drugrehab.ExpectedState;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 决定来文: hears the decisions of the police that an officer took for facts, and expects the person. Told twice, or of a decision that is registered, it does nothing more. */
@Component
@LegalBasis("禁毒法#41")
class DecisionsHeard {
    private final CaseFiles files;
    private final Records records;
    private final Persons persons;

    DecisionsHeard(CaseFiles files, Records records, Persons persons) {
        this.files = files;
        this.records = records;
        this.persons = persons;
    }

    @ApplicationModuleListener
    void on(RehabDecisionReceived received) {
        Acting.run(Actor.system("戒毒决定来文"), () -> {
            if (!known(received)) {
                files.begin(
                        ExpectedAdmission.class,
                        "from-message",
                        new ExpectedProcedure.Came(expected(received), received.unit()));
            }
        });
    }

    private boolean known(RehabDecisionReceived received) {
        String decision = received.said().document();
        return has(Query.of(ExpectedAdmission.class).where("message", received.proposal()))
                || has(Query.of(ExpectedAdmission.class)
                        .where("person", received.person())
                        .where("decisionNumber", decision))
                || has(Query.of(RehabCase.class)
                        .where("person", received.person())
                        .where("decisionNumber", decision));
    }

    private boolean has(Query<?> query) {
        return records.count(query, 1) > 0;
    }

    private ExpectedAdmission expected(RehabDecisionReceived received) {
        RehabDecision said = received.said();
        return new ExpectedAdmission(
                Ref.next(),
                ExpectedState.WAITING,
                received.proposal(),
                reached(received.proposal()),
                received.person(),
                persons.get(received.person()).row().name(),
                said.document(),
                said.organ(),
                said.decided(),
                said.starts(),
                said.ends(),
                said.drug(),
                null);
    }

    private LocalDate reached(Ref<Proposal> proposal) {
        return LocalDate.ofInstant(records.get(Proposal.class, proposal).row().receivedAt(), CaseFiles.CHINA);
    }
}
