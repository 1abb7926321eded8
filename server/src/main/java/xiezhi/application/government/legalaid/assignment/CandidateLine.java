package xiezhi.application.government.legalaid.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.kernel.rule.Reason;

/** 候选人, as the dispatcher sees him (http.md candidates). */
public record CandidateLine(
        UUID lawyer,
        String name,
        String institution,
        int openCases,
        int cap,
        @Nullable LocalDate lastAssigned,
        int years,
        List<String> fields,
        boolean versedInMinors,
        boolean eligible,
        int rank,
        List<Reason> reasons) {

    static CandidateLine of(Ranking.Ranked ranked, int rank, int cap, LocalDate today) {
        Practitioner person = ranked.candidate().person();
        return new CandidateLine(
                person.id().id(),
                person.name().value(),
                ranked.candidate().institution().name(),
                ranked.load().open(),
                cap,
                ranked.load().last(),
                person.years(today),
                person.fields().stream().map(PracticeField::label).sorted().toList(),
                person.versedInMinors(),
                ranked.eligible(),
                rank,
                ranked.reasons());
    }
}
