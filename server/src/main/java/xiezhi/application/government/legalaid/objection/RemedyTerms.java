package xiezhi.application.government.legalaid.objection;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.ObjectionOutcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.documents.DocumentDelivered;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 救济起算: the last days for reconsideration and suit are those of the day on which the decision was delivered, not of the day it was made. */
@Component
@LegalBasis({"行政复议法#20", "行政诉讼法#46"})
class RemedyTerms {
    private final AidFiles files;
    private final Records records;
    private final Calendars calendars;

    RemedyTerms(AidFiles files, Records records, Calendars calendars) {
        this.files = files;
        this.records = records;
        this.calendars = calendars;
    }

    @EventListener
    void on(DocumentDelivered delivered) {
        if (delivered.template().equals("legalaid/objection-decision")) {
            Acting.run(Actor.system("救济起算"), () -> count(Ref.of(delivered.business()), delivered.on()));
        }
    }

    private void count(Ref<AidApplication> file, LocalDate on) {
        files.latest(AidObjection.class, file)
                .filter(objection -> objection.row().outcome() == ObjectionOutcome.MAINTAIN)
                .ifPresent(objection -> change(objection, on));
    }

    private void change(Stored<AidObjection> objection, LocalDate on) {
        records.change(
                objection
                        .row()
                        .delivered(
                                Remedies.reconsiderBy(on, calendars.current()).value(),
                                Remedies.sueBy(on, calendars.current()).value()),
                objection.version());
    }
}
