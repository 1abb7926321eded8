package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 服刑人员: term, chances, points, awards and contacts of whoever the prison has. */
@Component
class PrisonSide implements Side {
    private final CustodyFiles custody;
    private final Records records;
    private final TermPage term;
    private final PointsPage points;
    private final DaysPage days;

    PrisonSide(CustodyFiles custody, Records records, TermPage term, PointsPage points, DaysPage days) {
        this.custody = custody;
        this.records = records;
        this.term = term;
        this.points = points;
        this.days = days;
    }

    @Override
    public EpisodeKind kind() {
        return EpisodeKind.PRISON;
    }

    @Override
    public Optional<Subject> byNumber(String number) {
        return Acting.as(
                        Actor.system("自助终端"),
                        () -> records.page(Query.of(CustodyFile.class)
                                        .where("number", number)
                                        .limit(10))
                                .items())
                .stream()
                .map(Stored::row)
                .filter(CustodyFile::inCustody)
                .findFirst()
                .map(this::subject);
    }

    @Override
    public Optional<Subject> of(Ref<Person> person) {
        return custody.ofPerson(person)
                .map(Stored::row)
                .filter(CustodyFile::inCustody)
                .map(this::subject);
    }

    private Subject subject(CustodyFile file) {
        return new Subject(
                file.person(),
                EpisodeKind.PRISON,
                file.id().id(),
                file.number(),
                file.name().value(),
                file.ward().id(),
                custody.prison(file.ward().id()).id().id());
    }

    @Override
    public List<Section> sections(Subject subject, LocalDate today) {
        CustodyFile file = custody.of(Ref.of(subject.file())).row();
        return List.of(
                term.term(file.person(), today),
                term.chances(file, today),
                points.points(file, today),
                points.awards(file),
                days.contacts(file, today),
                days.self(file));
    }
}
