package xiezhi.application.enforcement.prison.custody;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonClockFacts;
import xiezhi.application.enforcement.prison.PrisonClocks;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.prison.points.PointsObjection;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.time.Term;

/** 服刑档案: what every desk of the prison needs of a file: the person's name, the prison above the ward, numbers, letters, the line of life. */
@Component
public class CustodyFiles {
    private final Records records;
    private final People people;
    private final Numbering numbering;
    private final Documents documents;
    private final LifeLine line;
    private final Calendars calendars;
    private final Clock clock;

    CustodyFiles(
            Records records,
            People people,
            Numbering numbering,
            Documents documents,
            LifeLine line,
            Calendars calendars,
            Clock clock) {
        this.records = records;
        this.people = people;
        this.numbering = numbering;
        this.documents = documents;
        this.line = line;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The file, whoever asks: for a desk whose own file the actor may open. */
    public Stored<CustodyFile> of(Ref<CustodyFile> ref) {
        return Acting.as(Actor.system("监狱办案"), () -> records.get(CustodyFile.class, ref));
    }

    /** The open or last file of the person. */
    public Optional<Stored<CustodyFile>> ofPerson(Ref<Person> person) {
        return Acting.as(
                Actor.system("监狱办案"),
                () -> records
                        .page(Query.of(CustodyFile.class)
                                .where("person", person)
                                .limit(50))
                        .items()
                        .stream()
                        .max(Comparator.comparing(
                                        (Stored<CustodyFile> file) -> file.row().inCustody())
                                .thenComparing(Stored::createdAt)));
    }

    /** All rows of a record that belong to the inmate, oldest first. */
    public <R extends Record> List<Stored<R>> rows(Class<R> of, Ref<CustodyFile> file) {
        return Acting.as(
                Actor.system("监狱办案"),
                () -> records.page(Query.of(of).where("file", file).limit(1000))
                        .items()
                        .reversed());
    }

    /** Writes a row whose file the actor has in hand, wherever it is kept by now. */
    public <R extends Record> void change(R row, int version) {
        Acting.as(Actor.system("监狱办案"), () -> records.change(row, version));
    }

    /** The prison to which a ward belongs. */
    public Unit prison(UUID ward) {
        Unit unit = people.unit(ward);
        while (unit.unitType() != UnitType.PRISON && unit.parent() != null) {
            unit = people.unit(unit.parent().id());
        }
        return unit;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFiles.CHINA);
    }

    /** The last day of a limit that began on the day. */
    public LocalDate due(PrisonLimit limit, LocalDate event) {
        return PrisonClocks.due(new PrisonClockFacts(limit, event, null), calendars.current())
                .value()
                .day()
                .orElse(event);
    }

    /** The last day of a limit when it is extended once by as much again. */
    public LocalDate extended(PrisonLimit limit, LocalDate event) {
        Term again = Term.of(limit.term(event));
        return PrisonClocks.due(new PrisonClockFacts(limit, event, again), calendars.current())
                .value()
                .day()
                .orElse(event);
    }

    /** The division where he will live: his own, or that of the prison while nobody has said. */
    public String home(CustodyFile file) {
        DivisionCode home = file.homeDivision();
        return home == null ? prison(file.ward().id()).divisionCode() : home.value();
    }

    /** Whether an objection against the ward's published month waits for its answer. */
    public boolean openObjections(UUID ward, LocalDate month) {
        return Acting.as(
                        Actor.system("监狱办案"),
                        () -> records.page(Query.of(PointsObjection.class)
                                        .where("unit", ward)
                                        .limit(1000))
                                .items())
                .stream()
                .filter(each -> each.row().state().open())
                .anyMatch(each -> rows(each.row().pointsMonth()).month().equals(month));
    }

    private PointsMonth rows(Ref<PointsMonth> ref) {
        return Acting.as(Actor.system("监狱办案"), () -> records.get(PointsMonth.class, ref))
                .row();
    }

    public Unit unit(UUID unit) {
        return people.unit(unit);
    }

    /** The bureau above the prison; the prison itself where the node has none. */
    public Unit bureau(UUID ward) {
        Unit prison = prison(ward);
        Ref<Unit> parent = prison.parent();
        return parent == null ? prison : people.unit(parent.id());
    }

    /** {@code (2026)云一监减字第3号}: without gaps, by prison and year. */
    public String number(String scheme, String word, UUID ward, LocalDate day) {
        Unit prison = prison(ward);
        String code = prison.documentCode() == null ? prison.shortName() : prison.documentCode();
        long serial = numbering.next("prison-" + scheme, prison.id().toString(), day.getYear());
        return "(%d)%s%s字第%d号".formatted(day.getYear(), code, word, serial);
    }

    /** 罪犯编号: division and running number of the prison. */
    public String inmateNumber(UUID ward, LocalDate day) {
        Unit prison = prison(ward);
        long serial = numbering.next("prison-inmate", prison.id().toString(), 0);
        return "%.4s%s%06d"
                .formatted(
                        prison.divisionCode(),
                        prison.unitCode().substring(prison.unitCode().length() - 3),
                        serial);
    }

    /** Makes, numbers and seals a letter of the prison about the inmate. */
    public IssuedDocument letter(
            String template, Ref<?> business, CustodyFile file, LocalDate today, Map<String, ?> more) {
        return letter(template, business, file, prison(file.ward().id()), today, more);
    }

    /** The same by another unit, for example the bureau. */
    public IssuedDocument letter(
            String template, Ref<?> business, CustodyFile file, Unit issuer, LocalDate today, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", file.name().value());
        values.put("number0", file.number());
        values.put("sex", file.sex());
        values.put("ward", people.unit(file.ward().id()).fullName());
        values.put("prison", prison(file.ward().id()).fullName());
        values.put("today", today);
        if (file.admittedOn() != null) {
            values.put("admittedOn", file.admittedOn());
        }
        if (file.termEnd() != null) {
            values.put("termEnd", file.termEnd());
        }
        values.putAll(more);
        return documents.issue("prison/" + template, business, issuer.id().id(), values);
    }

    /** Tells the person's line of life what happened, with its basis and papers. */
    public void tell(
            CustodyFile file, String event, LocalDate occurred, String title, List<Reason> basis, List<String> papers) {
        line.tell(new LifeLine.Entry(
                file.person(),
                file.episode(),
                "prison." + event,
                occurred,
                title,
                prison(file.ward().id()).fullName(),
                basis,
                papers,
                Sensitivity.L3));
    }
}
