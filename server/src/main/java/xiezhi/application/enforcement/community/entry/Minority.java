package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.Sealings;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.sealing.Sealing;
import xiezhi.application.enforcement.sentence.sealing.SealingAnswer;
import xiezhi.application.enforcement.sentence.sealing.SealingFacts;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 犯罪时未成年: asks the rule whether the record is to be sealed, and puts it before those who seal. */
@Component
@LegalBasis({"刑事诉讼法#286", "社区矫正法#54"})
class Minority {
    private static final int GROWN_UP = 18;
    private final Sealings sealings;

    Minority(Sealings sealings) {
        this.sealings = sealings;
    }

    /** What the rule says; nothing when the papers name no day of an offence, or no penalty. */
    static Optional<Ruling<SealingAnswer>> asked(PapersForm papers, @Nullable LocalDate born) {
        List<LocalDate> offences = Stream.of(papers.offenceFrom(), papers.offenceTo())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        PenaltyKind penalty = penalty(papers);
        TermLength term = papers.term();
        if (born == null || offences.isEmpty() || penalty == null || penalty.runsForATerm() && term == null) {
            return Optional.empty();
        }
        Period length = term == null ? null : term.period();
        return Optional.of(decided(new SealingFacts(born, offences, penalty, length, null)));
    }

    /** An offence from before the rule begins: whoever was a minor then is left to a person. */
    private static Ruling<SealingAnswer> decided(SealingFacts facts) {
        try {
            return Sealing.decide(facts);
        } catch (Unfit before) {
            boolean minor = facts.offences().stream()
                    .anyMatch(day -> Period.between(facts.bornOn(), day).getYears() < GROWN_UP);
            SealingAnswer.Decision decision = minor ? SealingAnswer.Decision.REVIEW : SealingAnswer.Decision.NO;
            return Ruling.of(
                    new SealingAnswer(decision, List.of()),
                    new Reason("刑事诉讼法#286", String.valueOf(before.getMessage())));
        }
    }

    private static @Nullable PenaltyKind penalty(PapersForm papers) {
        return papers.forLife()
                ? PenaltyKind.LIFE
                : papers.penalty() == null
                        ? null
                        : PenaltyKind.valueOf(papers.penalty().name());
    }

    void propose(Supervisee who, PapersForm papers) {
        asked(papers, who.birthDate())
                .filter(ruling -> ruling.value().decision() != SealingAnswer.Decision.NO)
                .ifPresent(ruling -> sealings.propose(new Sealings.Proposed(
                        who.person(),
                        who.caseNumber(),
                        who.county().id(),
                        List.of(new Seal.SealedRow(
                                "community.corrections", who.id().toString())),
                        ruling.value().decision() == SealingAnswer.Decision.REVIEW,
                        ruling.reasons())));
    }
}
