package xiezhi.application.enforcement.drugrehab.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Escape;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.term.Absence;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.application.enforcement.drugrehab.term.RehabTermFacts;
import xiezhi.application.enforcement.drugrehab.term.RehabTerms;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 戒毒档案库: what the procedures of the room ask of the files: the term as it stands, the open part, the letter, the line of life. */
@Component
public class RehabFiles {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Records records;
    private final ObjectProvider<CaseFiles> files;
    private final Documents documents;
    private final LifeLine lifeLine;
    private final People people;
    private final Clock clock;

    RehabFiles(
            Records records,
            ObjectProvider<CaseFiles> files,
            Documents documents,
            LifeLine lifeLine,
            People people,
            Clock clock) {
        this.records = records;
        this.files = files;
        this.documents = documents;
        this.lifeLine = lifeLine;
        this.people = people;
        this.clock = clock;
    }

    /** The file of that reference within the actor's scope. */
    public Stored<RehabCase> get(Ref<RehabCase> rehab) {
        return records.get(RehabCase.class, rehab);
    }

    /** The facts of the term as the file and its escapes tell them. */
    public RehabTermFacts facts(RehabCase rehab) {
        List<Absence> absences = parts(Escape.class, rehab.id()).stream()
                .map(part -> new Absence(part.row().starts(), part.row().ended()))
                .toList();
        return new RehabTermFacts(rehab.decided(), absences, rehab.extendedMonths(), rehab.earlyReleaseOn());
    }

    /** The term as it stands. */
    public Ruling<RehabTerm> term(RehabCase rehab) {
        return RehabTerms.term(facts(rehab));
    }

    /** The last day as it stands: that of the agreement for somebody who came of his own will, or nothing while the clock stands still. */
    public @Nullable LocalDate end(RehabCase rehab) {
        return rehab.voluntary() ? rehab.voluntaryUntil() : term(rehab).value().end();
    }

    /** The rows of that kind that belong to the file, oldest first. */
    public <P extends Record> List<Stored<P>> parts(Class<P> of, Ref<RehabCase> rehab) {
        return Acting.as(
                Actor.system("戒毒档案"),
                () -> records.page(Query.of(of).where("rehab", rehab).limit(1000)).items().reversed());
    }

    /** Lets another procedure of the room move the file: it answers to what was decided there. */
    void drive(Ref<RehabCase> rehab, String act, @Nullable Record form) {
        Acting.run(Actor.system("戒毒办案"), () -> files.getObject().act(RehabCase.class, rehab, act, form));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }

    IssuedDocument letter(String template, OpenFile<?> file, Map<String, ?> values) {
        return documents.issue("drugrehab/" + template, file.ref(), file.unit(), values);
    }

    /** Tells the line of life what happened, with the centre as the source. */
    void tell(OpenFile<?> file, RehabCase rehab, String event, LocalDate on, String title, List<Reason> basis) {
        lifeLine.tell(new LifeLine.Entry(
                rehab.person(),
                rehab.episode(),
                "rehab." + event,
                on,
                title,
                people.unit(file.unit()).fullName(),
                basis,
                List.of(),
                Sensitivity.L3));
    }
}
