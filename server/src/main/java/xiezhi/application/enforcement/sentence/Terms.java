package xiezhi.application.enforcement.sentence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 刑期: enters judgments and what moves a term, and answers with the term as it stands, every step explained. */
@Service
@Transactional
public class Terms {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Records records;
    private final Register register;
    private final Persons persons;
    private final Told told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Terms(
            Records records,
            Register register,
            Persons persons,
            Told told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.persons = persons;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a judgment. The same paper sent again changes nothing; one that contradicts a known one under its number is held beside it
     * until the court has answered; a printed last day that differs from the computed one is entered as printed, and the difference noted.
     */
    public Stored<Judgment> enter(Judgment judgment, Placement at) {
        Optional<Stored<Judgment>> known = Clash.known(judgment, register.numbered(judgment.number()));
        if (known.isPresent() && Clash.same(known.get().row(), judgment)) {
            return known.get();
        }
        if (known.isPresent()) {
            return hold(judgment, known.get().row(), at);
        }
        replace(judgment.replaces());
        Stored<Judgment> stored = records.add(judgment.in(JudgmentState.IN_FORCE), at);
        told.judged(judgment);
        recompute(judgment.person(), at);
        return stored;
    }

    /** Adds an entry to the ledger and computes the term anew, in the order of the rulings, whenever they arrived. */
    public Stored<TermEntry> apply(TermEntry entry) {
        Stored<Judgment> judgment = inForce(entry.person());
        TermRule.rule(file(judgment.row()).plus(entry).facts()); // refuses what can't follow from what is in force
        Stored<TermEntry> stored = records.add(entry, judgment.placement());
        recompute(entry.person(), judgment.placement());
        return stored;
    }

    /** Notes the day on which the person was handed to the prison; commutation counts from it. */
    public void delivered(Ref<Person> person, LocalDate on) {
        Stored<Judgment> judgment = inForce(person);
        if (!on.equals(judgment.row().delivered())) {
            change(judgment.row().deliveredOn(on), judgment.version());
            recompute(person, judgment.placement());
        }
    }

    /** The term as it stands, with every step and its article. */
    @Transactional(readOnly = true)
    public Ruling<TermState> term(Ref<Person> person) {
        return TermRule.rule(file(person).facts());
    }

    /** The judgment in force and its ledger. */
    @Transactional(readOnly = true)
    public TermFile file(Ref<Person> person) {
        return file(inForce(person).row());
    }

    /** The judgment in force, if the person serves one. */
    @Transactional(readOnly = true)
    public Optional<Stored<Judgment>> judgment(Ref<Person> person) {
        return register.inForce(person);
    }

    /** Every file of a judgment in force in the actor's scope, one after the other; the birth dates stay unread; the trail tells of the run. */
    public void population(Consumer<TermFile> each) {
        register.population(each);
    }

    /** Computes the person's term anew and tells whoever listens when the last day is another one. */
    public void recompute(Ref<Person> person) {
        recompute(person, inForce(person).placement());
    }

    private void recompute(Ref<Person> person, Placement at) {
        Judgment judgment = inForce(person).row();
        TermFile file = file(judgment);
        Ruling<TermState> ruling = TermRule.rule(file.facts());
        TermState state = ruling.value();
        Optional<Stored<Standing>> before = register.standing(person);
        Standing now = standing(before.map(s -> s.row().id()).orElseGet(Ref::next), file, state);
        before.ifPresentOrElse(s -> change(now, s.version()), () -> records.add(now, at));
        noteDifference(judgment, ruling, at);
        @Nullable LocalDate endBefore = before.map(s -> s.row().ends()).orElse(null);
        boolean pendingBefore = before.map(s -> s.row().pending() != null).orElse(false);
        if (!Objects.equals(endBefore, state.end()) || pendingBefore != (state.pending() != null)) {
            events.publishEvent(new TermChanged(person, endBefore, state.end(), state.pending() != null));
        }
    }

    private void noteDifference(Judgment judgment, Ruling<TermState> ruling, Placement at) {
        List<Stored<TermDiscrepancy>> known = register.discrepancies(judgment.id());
        for (var difference : ruling.value().differences()) {
            boolean noted = known.stream()
                    .anyMatch(d -> d.row().printed().equals(difference.stated())
                            && d.row().computed().equals(difference.computed()));
            if (!noted) {
                records.add(
                        TermDiscrepancy.of(
                                judgment.person(),
                                judgment.id(),
                                difference.stated(),
                                difference.computed(),
                                steps(ruling),
                                today()),
                        at);
            }
        }
    }

    private Stored<Judgment> hold(Judgment judgment, Judgment known, Placement at) {
        Stored<Judgment> held = records.add(judgment.in(JudgmentState.HELD), at);
        records.add(Clash.between(known, judgment, today()), at);
        return held;
    }

    private void replace(@Nullable Ref<Judgment> replaced) {
        if (replaced != null) {
            Stored<Judgment> old = Acting.as(Actor.system("裁判代替"), () -> records.get(Judgment.class, replaced));
            change(old.row().in(JudgmentState.REPLACED), old.version());
        }
    }

    private <R extends Record> void change(R row, int version) {
        Acting.as(Actor.system("刑期重新计算"), () -> records.change(row, version));
    }

    private Standing standing(Ref<Standing> id, TermFile file, TermState state) {
        Outlook outlook = Outlook.of(file, state, today(), Table.shipped());
        return new Standing(
                id,
                file.judgment().person(),
                file.judgment().id(),
                state.penalty(),
                state.since(),
                state.end(),
                state.pending() == null ? null : new PlainText(state.pending()),
                state.floorEnd(),
                outlook.commutationFrom(),
                outlook.paroleFrom(),
                !state.differences().isEmpty(),
                today());
    }

    private TermFile file(Judgment judgment) {
        Person person = persons.get(judgment.person()).row();
        return new TermFile(
                judgment,
                register.ledger(judgment.person(), judgment.id()),
                register.findings(judgment.person()),
                register.conditions(judgment.person()),
                person.birthPrecision() == BirthPrecision.DAY ? person.birthDate() : null);
    }

    private Stored<Judgment> inForce(Ref<Person> person) {
        return register.inForce(person).orElseThrow(() -> new NotFound("没有正在执行的裁判文书; 请先登记判决书和执行通知书"));
    }

    private static LongText steps(Ruling<TermState> ruling) {
        return new LongText(ruling.reasons().stream()
                .map(reason -> reason.finding() + " (" + reason.basis() + ")")
                .collect(Collectors.joining("\n")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
