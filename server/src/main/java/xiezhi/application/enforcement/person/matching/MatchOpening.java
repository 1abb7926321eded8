package xiezhi.application.enforcement.person.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Match;
import xiezhi.application.enforcement.person.MatchCase;
import xiezhi.application.enforcement.person.MatchState;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/** 比对提出: a question of identity as the platform raises it, and the unit that has to answer it. */
public record MatchOpening(MatchCase matchCase, UUID unit) {

    /** The question that a claim and its match leave open. */
    public static MatchOpening of(
            Claim claim, Match match, @Nullable Ref<Person> subject, UUID unit, String source, Instant now) {
        boolean conflict = match.outcome() == Match.Outcome.CONFLICT;
        MatchCase row = new MatchCase(
                Ref.next(),
                conflict ? "身份冲突待核查" : "疑似同一人待比对",
                MatchState.WAITING,
                now,
                source,
                claim.name(),
                subject,
                java.util.List.of(claim),
                match.candidates().stream().map(MatchOpening::suspect).toList(),
                conflict,
                null,
                null);
        return new MatchOpening(row, unit);
    }

    private static MatchCase.Suspect suspect(Match.Candidate candidate) {
        return new MatchCase.Suspect(
                candidate.person(),
                candidate.score(),
                candidate.points().stream()
                        .map(point -> new MatchCase.Component(point.component(), point.points(), point.finding()))
                        .toList());
    }
}
