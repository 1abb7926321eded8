package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.person.ParoleEffective;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.PlacedOutside;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
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
    private final Persons persons;
    private final Terms terms;

    PrisonHandOvers(CaseFiles files, Records records, Counties counties, Persons persons, Terms terms) {
        this.files = files;
        this.records = records;
        this.counties = counties;
        this.persons = persons;
        this.terms = terms;
    }

    @ApplicationModuleListener
    void on(ParoleEffective parole) {
        open(
                parole.homeDivision(),
                parole.person(),
                parole.caseNumber(),
                (person, judgment) -> papers(
                        person,
                        judgment,
                        Category.PAROLE,
                        parole.court(),
                        parole.caseNumber(),
                        parole.effective(),
                        parole.periodEnd(),
                        false));
    }

    @ApplicationModuleListener
    void on(PlacedOutside placed) {
        open(
                placed.homeDivision(),
                placed.person(),
                placed.documentNumber(),
                (person, judgment) -> papers(
                        person,
                        judgment,
                        Category.OUTSIDE,
                        placed.organ(),
                        placed.documentNumber(),
                        placed.decided(),
                        placed.until(),
                        placed.ground().contains("MEDICAL") || placed.ground().contains("医")));
    }

    private static PapersForm papers(
            Person person,
            @Nullable Judgment judgment,
            Category category,
            String organ,
            String document,
            LocalDate effective,
            LocalDate ends,
            boolean medical) {
        return new PapersForm(
                person.name(),
                person.citizenId(),
                person.sex(),
                person.birthDate(),
                category,
                organ,
                document,
                judgment == null ? null : Judged.charge(judgment),
                null,
                null,
                effective,
                judgment == null ? null : judgment.penalty().termed().orElse(null),
                judgment == null ? null : judgment.term(),
                null,
                effective,
                null,
                ends,
                false,
                ends,
                null,
                medical,
                person.residence(),
                person.residenceAddress(),
                null,
                true);
    }

    private void open(
            String division,
            Ref<Person> person,
            String document,
            BiFunction<Person, @Nullable Judgment, PapersForm> papers) {
        Acting.run(Actor.system("监狱移送"), () -> {
            Unit county = counties.serving(division).orElse(null);
            if (county == null) {
                LOG.error("No county bureau serves the division {}; the hand-over waits for one", division);
                throw new IllegalStateException("no county serves division " + division);
            }
            if (!known(person, document)) {
                Judgment judgment = terms.judgment(person).map(Stored::row).orElse(null);
                PapersForm form = papers.apply(persons.get(person).row(), judgment);
                files.begin(
                        Supervisee.class,
                        "from-prison",
                        new HandedPapers(person, county.id().id(), form, judgment));
            }
        });
    }

    private boolean known(Ref<Person> person, String document) {
        return records.count(Query.of(Supervisee.class).where("person", person).where("caseNumber", document), 1) > 0;
    }
}
