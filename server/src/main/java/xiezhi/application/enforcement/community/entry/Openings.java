package xiezhi.application.enforcement.community.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.application.enforcement.person.BirthPrecision;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 立档: how a file begins: from the papers of a court, from a prison's decision, or with the person who stands at the counter without papers. */
@Component
@LegalBasis({"社区矫正法#20", "社区矫正法#21", "社区矫正法#22"})
class Openings {
    private static final int GROWN_UP = 18;
    private final Persons persons;
    private final Counties counties;
    private final CommunityNumbers numbers;
    private final Calendars calendars;
    private final Clocks clocks;
    private final Records records;
    private final Telling telling;
    private final Minority minority;
    private final Clock clock;

    Openings(
            Persons persons,
            Counties counties,
            CommunityNumbers numbers,
            Calendars calendars,
            Clocks clocks,
            Records records,
            Telling telling,
            Minority minority,
            Clock clock) {
        this.persons = persons;
        this.counties = counties;
        this.numbers = numbers;
        this.calendars = calendars;
        this.clocks = clocks;
        this.records = records;
        this.telling = telling;
        this.minority = minority;
        this.clock = clock;
    }

    /** 收到文书: the person is expected within his days. */
    Opening<Supervisee> expected(PapersForm papers) {
        UUID county = counties.mine();
        Person person = persons.get(persons.register(claim(papers), county)).row();
        Reckoning term = Reckoning.of(papers);
        Supervisee row = row(person, papers, term, county, null);
        return new Opening<>(row, Placement.in(county))
                .because(papers.decidingOrgan() + papers.caseNumber())
                .then(file -> begun(file, papers, term));
    }

    /** 期限: what the rule says to the papers, before the button. */
    Ruling<?> term(PapersForm papers) {
        Ruling<Reckoning.Shown> term = Reckoning.of(papers).shown();
        LocalDate born = papers.citizenId() == null
                ? papers.birthDate()
                : papers.citizenId().birthDate();
        return Minority.asked(papers, born)
                .map(sealing -> new Ruling<>(
                        term.value().and("犯罪记录: " + sealing.value().decision().label()),
                        Stream.concat(term.reasons().stream(), sealing.reasons().stream())
                                .toList()))
                .orElse(term);
    }

    /** 先登记: the person has come before the papers; the organ completes them within its days. */
    Opening<Supervisee> walkedIn(PapersForm papers) {
        UUID county = counties.mine();
        Person person = persons.get(persons.register(claim(papers), county)).row();
        Reckoning term = Reckoning.of(papers);
        Supervisee row = row(person, papers, term, county, false);
        return new Opening<>(row, Placement.in(county)).because("本人先到, 文书未到").then(file -> begun(file, papers, term));
    }

    /** 移送: opened by a prison's decision or an organ's message, with nothing entered again. */
    Opening<Supervisee> handed(HandedPapers handed) {
        Person person = persons.get(handed.person()).row();
        PapersForm papers = handed.papers();
        Reckoning term = Reckoning.of(papers);
        Supervisee row = row(person, papers, term, handed.county(), null);
        return new Opening<>(row, Placement.in(handed.county()))
                .because(papers.decidingOrgan() + papers.caseNumber())
                .then(file -> {
                    begun(file, papers, term);
                    if (handed.judgment() != null) {
                        records.add(Judged.row(file.ref(), handed.judgment()), file.placement());
                    }
                });
    }

    /** The reckoning stands in the file and in the line of life; an organ whose papers differ is asked to look again. */
    private void begun(OpenFile<Supervisee> file, PapersForm papers, Reckoning term) {
        waitForArrival(file);
        minority.propose(file.row(), papers);
        records.add(term.row(file.ref(), file.today()), file.placement());
        telling.line(
                file.row(),
                "community.papers",
                file.today(),
                "收到社区矫正文书, 矫正期至" + file.row().ends(),
                term.reasons(),
                List.of(file.row().caseNumber()));
        if (term.differs()) {
            telling.organ(
                    file.row(), file.placement(), OrganKind.DECIDING_ORGAN, file.today(), "文书载明的矫正期限与计算不一致, 请核对", null);
        }
    }

    private void waitForArrival(OpenFile<Supervisee> file) {
        clocks.start(
                CommunityClocks.ARRIVAL,
                file.ref(),
                file.unit(),
                file.row().effective().atStartOfDay(CaseFiles.CHINA).toInstant());
        if (!file.row().papersComplete()) {
            clocks.start(CommunityClocks.PAPERS, file.ref(), file.unit(), file.now());
        }
    }

    private Supervisee row(Person person, PapersForm papers, Reckoning term, UUID county, @Nullable Boolean complete) {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        LocalDate due = Reporting.due(new ReportFacts(papers.effective(), null), calendars.of(county))
                .value()
                .day()
                .orElseThrow();
        return new Supervisee(
                Ref.next(),
                person.id(),
                null,
                numbers.next(CommunityNumbers.Kind.CORRECTIONS, county, today),
                SuperviseeState.AWAITING_ARRIVAL,
                person.name(),
                person.citizenId(),
                person.sex(),
                person.birthDate(),
                papers.mobile(),
                papers.category(),
                null,
                isMinor(person.birthDate(), papers.effective()),
                papers.medical(),
                papers.decidingOrgan(),
                papers.caseNumber(),
                papers.charge(),
                papers.effective(),
                papers.firstDay(),
                term.settled(),
                due,
                null,
                complete == null ? papers.papersComplete() : complete,
                Ref.of(county),
                null,
                false,
                papers.residence(),
                papers.address(),
                null,
                null,
                null,
                papers.medical() ? firstReview(papers.effective()) : null,
                null,
                false,
                null,
                null);
    }

    /** Who was under eighteen when it began stays under the rules for minors also later. */
    @LegalBasis("社区矫正法#58")
    private static boolean isMinor(@Nullable LocalDate born, LocalDate effective) {
        return born != null && Period.between(born, effective).getYears() < GROWN_UP;
    }

    private static LocalDate firstReview(LocalDate decided) {
        return Contacts.medicalReview(new Contacts.ReviewFacts(decided, null)).value();
    }

    private static Claim claim(PapersForm papers) {
        CitizenId id = papers.citizenId();
        if (id != null) {
            return Claim.citizen(papers.name().value(), id, true);
        }
        Sex sex = papers.sex();
        LocalDate born = papers.birthDate();
        if (sex == null || born == null) {
            throw Unfit.field("citizenId", "没有公民身份号码的, 应当填写性别和出生日期");
        }
        return new Claim(
                papers.name(),
                sex,
                born,
                BirthPrecision.DAY,
                IdType.OTHER,
                null,
                false,
                "CHN",
                null,
                null,
                List.of(),
                List.of(),
                null,
                false);
    }
}
