package xiezhi.application.enforcement.person.matching;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.IdentitySettled;
import xiezhi.application.enforcement.person.MatchCase;
import xiezhi.application.enforcement.person.MatchState;
import xiezhi.application.enforcement.person.NotSameAs;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 身份比对程序: a human says whether the claimed person is one of the candidates, or nobody known. */
@Component
class MatchProcedure extends Procedure<MatchCase> {
    private static final String BASIS = "个人信息保护法#24";
    private final Persons persons;
    private final Records records;
    private final ApplicationEventPublisher events;

    MatchProcedure(Persons persons, Records records, ApplicationEventPublisher events) {
        super(MatchCase.class, "person-match", "身份比对");
        this.persons = persons;
        this.records = records;
        this.events = events;
    }

    /** 认定同一人: which candidate, and why. */
    record SamePerson(
            @Item("是候选人中的哪一人") Ref<Person> person,
            @Item(value = "认定理由", size = 500) String reason) {}

    /** 认定不是同一人. */
    record AnotherPerson(@Item(value = "认定理由", size = 500) String reason) {}

    @Override
    protected void declare(Acts<MatchCase> acts) {
        acts.platform("raise", "提出比对", BASIS)
                .asks(MatchOpening.class)
                .to(MatchState.WAITING)
                .makes(asked -> new Opening<>(asked.matchCase(), Placement.in(asked.unit())));
        acts.act("link", "认定为同一人", PersonDuty.MATCH, BASIS)
                .from(MatchState.WAITING)
                .to(MatchState.LINKED)
                .asks(SamePerson.class)
                .next()
                .does(this::link);
        acts.act("separate", "认定不是同一人", PersonDuty.MATCH, BASIS)
                .from(MatchState.WAITING)
                .to(MatchState.SEPARATE)
                .asks(AnotherPerson.class)
                .next()
                .does(this::separate);
    }

    private Done<MatchCase> link(OpenFile<MatchCase> file, SamePerson form) {
        MatchCase open = file.row();
        if (open.suspects().stream().noneMatch(suspect -> suspect.person().equals(form.person()))) {
            throw Unfit.field("person", "只能认定为候选人中的一人");
        }
        if (open.subject() == null) {
            persons.addNumbers(form.person(), open.claim().getFirst(), file.unit());
        }
        file.afterwards(() -> settled(open, form.person(), true));
        return Done.of(open.decided(MatchState.LINKED, form.person(), form.reason()))
                .because(form.reason());
    }

    /** The look-alikes are kept apart from now on; a claim that has nobody yet becomes a person of its own. */
    private Done<MatchCase> separate(OpenFile<MatchCase> file, AnotherPerson form) {
        MatchCase open = file.row();
        Claim claim = open.claim().getFirst();
        Ref<Person> subject = open.subject();
        Ref<Person> person = subject == null ? persons.enter(claim, file.unit()) : subject;
        if (subject == null) {
            persons.addNumbers(person, claim, file.unit());
        }
        for (MatchCase.Suspect suspect : open.suspects()) {
            records.add(
                    new NotSameAs(Ref.next(), person, suspect.person(), form.reason(), file.today()), file.placement());
        }
        file.afterwards(() -> settled(open, person, false));
        return Done.of(open.decided(MatchState.SEPARATE, person, form.reason())).because(form.reason());
    }

    private void settled(MatchCase open, Ref<Person> person, boolean known) {
        events.publishEvent(new IdentitySettled(open.id(), open.subject(), person, known));
    }

    @Override
    public List<Panel> panels(OpenFile<MatchCase> file) {
        return file.row().suspects().stream()
                .map(suspect -> new Panel(
                        "候选人得分 %d".formatted(suspect.score()),
                        "Candidate, %d points".formatted(suspect.score()),
                        Likeness.band(suspect.score()).label(),
                        suspect.points().stream()
                                .map(point -> new Reason(
                                        BASIS,
                                        "%s: %s, %d 分".formatted(point.component(), point.finding(), point.points())))
                                .toList()))
                .toList();
    }
}
