package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.Sealings;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.TermChanged;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.sealing.Sealing;
import xiezhi.application.enforcement.sentence.sealing.SealingAnswer;
import xiezhi.application.enforcement.sentence.sealing.SealingFacts;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 未成年人裁判: hears that a judgment was entered, asks the rule whether its record is to be sealed, and puts it before those who seal. */
@Component
@LegalBasis({"刑事诉讼法#286", "监狱法#115"})
class MinorsHeard {
    private static final int GROWN_UP = 18;
    private final Terms terms;
    private final Persons persons;
    private final CustodyFiles custody;
    private final Sealings sealings;

    MinorsHeard(Terms terms, Persons persons, CustodyFiles custody, Sealings sealings) {
        this.terms = terms;
        this.persons = persons;
        this.custody = custody;
        this.sealings = sealings;
    }

    @ApplicationModuleListener
    void on(TermChanged changed) {
        Acting.run(
                Actor.system("未成年人裁判"),
                () -> terms.judgment(changed.person())
                        .ifPresent(judgment ->
                                custody.ofPerson(changed.person()).ifPresent(file -> ask(judgment.row(), file))));
    }

    private void ask(Judgment judgment, Stored<CustodyFile> file) {
        Person person = persons.get(judgment.person()).row();
        List<LocalDate> offences = offences(judgment);
        LocalDate born = person.birthDate();
        if (born == null || offences.isEmpty() || offences.stream().anyMatch(day -> !day.isAfter(born))) {
            return;
        }
        Period term = judgment.term() == null ? null : judgment.term().period();
        Ruling<SealingAnswer> ruling =
                decided(new SealingFacts(born, offences, judgment.penalty(), term, judgment.combined()));
        if (ruling.value().decision() != SealingAnswer.Decision.NO) {
            sealings.propose(new Sealings.Proposed(
                    judgment.person(),
                    judgment.number().value(),
                    file.placement().unit(),
                    rows(judgment, file.row()),
                    ruling.value().decision() == SealingAnswer.Decision.REVIEW,
                    ruling.reasons()));
        }
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

    private static List<Seal.SealedRow> rows(Judgment judgment, CustodyFile file) {
        List<Seal.SealedRow> rows = new ArrayList<>();
        rows.add(new Seal.SealedRow("sentence.judgment", judgment.id().toString()));
        rows.add(new Seal.SealedRow("prison.custody-file", file.id().toString()));
        return rows;
    }

    /** The days that the judgment names: the first and the last of each crime. */
    private static List<LocalDate> offences(Judgment judgment) {
        return judgment.charges().stream()
                .flatMap(charge -> Stream.of(charge.committedFrom(), charge.committedTo()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
