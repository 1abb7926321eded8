package xiezhi.application.enforcement.community.entry;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.coop.SealOrdered;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.Sealings;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 封存通知: hears that an organ ordered a record sealed, and puts the county's files under that number before those who seal. */
@Component
@LegalBasis("刑事诉讼法#286")
class SealOrdersHeard {
    private final Records records;
    private final Sealings sealings;

    SealOrdersHeard(Records records, Sealings sealings) {
        this.records = records;
        this.sealings = sealings;
    }

    @ApplicationModuleListener
    void on(SealOrdered ordered) {
        Acting.run(Actor.system("封存通知"), () -> {
            String number = ordered.said().caseNumber().value();
            List<Seal.SealedRow> rows = records
                    .page(Query.of(Supervisee.class)
                            .where("person", ordered.person())
                            .where("caseNumber", number)
                            .limit(50))
                    .items()
                    .stream()
                    .map(Stored::row)
                    .map(file -> new Seal.SealedRow(
                            "community.corrections", file.id().toString()))
                    .toList();
            sealings.propose(new Sealings.Proposed(
                    ordered.person(),
                    number,
                    ordered.unit(),
                    rows,
                    false,
                    List.of(new Reason(
                            "刑事诉讼法#286",
                            "%s于%s通知封存, 文书%s"
                                    .formatted(
                                            ordered.from(),
                                            ordered.said().on(),
                                            ordered.said().document())))));
        });
    }
}
