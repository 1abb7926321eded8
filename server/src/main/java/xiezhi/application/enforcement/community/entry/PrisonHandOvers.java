package xiezhi.application.enforcement.community.entry;

import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.person.ParoleEffective;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PlacedOutside;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 监狱移送: hears that somebody was released on parole or placed outside, and opens his file at the county of his home. Told twice, it opens once. */
@Component
@LegalBasis({"社区矫正法#20", "社区矫正法#21.2"})
class PrisonHandOvers {
    private static final Logger LOG = LoggerFactory.getLogger(PrisonHandOvers.class);
    private final CaseFiles files;
    private final Records records;
    private final Counties counties;

    PrisonHandOvers(CaseFiles files, Records records, Counties counties) {
        this.files = files;
        this.records = records;
        this.counties = counties;
    }

    @ApplicationModuleListener
    void on(ParoleEffective parole) {
        open(parole.homeDivision(), parole.person(), parole.caseNumber(), county -> new PrisonPapers(
                parole.person(),
                county,
                Category.PAROLE,
                parole.court(),
                parole.caseNumber(),
                null,
                parole.effective(),
                parole.periodEnd(),
                false));
    }

    @ApplicationModuleListener
    void on(PlacedOutside placed) {
        open(placed.homeDivision(), placed.person(), placed.documentNumber(), county -> new PrisonPapers(
                placed.person(),
                county,
                Category.OUTSIDE,
                placed.organ(),
                placed.documentNumber(),
                null,
                placed.decided(),
                placed.until(),
                placed.ground().contains("MEDICAL") || placed.ground().contains("医")));
    }

    private void open(
            String division, Ref<Person> person, String document, Function<UUID, PrisonPapers> papers) {
        Acting.run(Actor.system("监狱移送"), () -> {
            Unit county = counties.serving(division).orElse(null);
            if (county == null) {
                LOG.error("No county bureau serves the division {}; the hand-over waits for one", division);
                throw new IllegalStateException("no county serves division " + division);
            }
            if (!known(person, document)) {
                files.begin(Supervisee.class, "from-prison", papers.apply(county.id().id()));
            }
        });
    }

    private boolean known(Ref<Person> person, String document) {
        return records.count(Query.of(Supervisee.class).where("person", person).where("caseNumber", document), 1) > 0;
    }
}
