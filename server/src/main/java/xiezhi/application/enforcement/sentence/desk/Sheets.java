package xiezhi.application.enforcement.sentence.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.sentence.TermFile;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 刑期单的制作: of a person from the register, or of facts that somebody gives. */
@Service
class Sheets {
    private final Terms terms;
    private final Clock clock;

    Sheets(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    TermSheet of(Ref<Person> person, @Nullable LocalDate on) {
        TermFile file = terms.file(person);
        LocalDate day = on == null ? today() : on;
        boolean delivered = file.judgment().delivered() != null || file.judgment().probation() != null;
        return delivered && !day.isBefore(file.judgment().effective())
                ? of(file.caseFacts(day))
                : new TermSheet(day, TermRule.rule(file.facts()), null, null);
    }

    static TermSheet of(CaseFacts facts) {
        Ruling<TermState> term = TermRule.rule(facts.sentence());
        ParoleFacts parole = new ParoleFacts(facts, null, null, null, null, null, null, null, null, null);
        return new TermSheet(
                facts.reported(),
                term,
                Commutation.eligibility(facts, term.value(), Table.shipped()),
                Parole.check(parole, term.value(), Table.shipped()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }
}
