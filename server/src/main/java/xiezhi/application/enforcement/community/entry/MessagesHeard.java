package xiezhi.application.enforcement.community.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.IncomingPapers;
import xiezhi.application.enforcement.community.IncomingState;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.coop.EvaluationAsked;
import xiezhi.application.enforcement.coop.OutsideDecided;
import xiezhi.application.enforcement.coop.PenaltyPapersReceived;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.RulingReceived;
import xiezhi.application.enforcement.coop.contract.OutsideDecision;
import xiezhi.application.enforcement.coop.contract.PenaltyCode;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.coop.contract.TermKind;
import xiezhi.application.enforcement.coop.contract.TermRuling;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 来文立卷: hears what officers took for a fact, and opens or prepares the county's file with what it says. Told twice, it opens once. */
@Component
@LegalBasis({"社区矫正法#18", "社区矫正法#20", "社区矫正法#21.2"})
class MessagesHeard {
    private static final Actor ROOM = Actor.system("社区矫正来文");
    private static final Map<String, Category> WORDS = Map.of(
            "缓刑",
            Category.SUSPENDED,
            "假释",
            Category.PAROLE,
            "监外",
            Category.OUTSIDE,
            "管制",
            Category.PUBLIC_SURVEILLANCE);
    private final CaseFiles files;
    private final Records records;
    private final Persons persons;
    private final Counties counties;
    private final People people;
    private final Telling telling;

    MessagesHeard(
            CaseFiles files, Records records, Persons persons, Counties counties, People people, Telling telling) {
        this.files = files;
        this.records = records;
        this.persons = persons;
        this.counties = counties;
        this.people = people;
        this.telling = telling;
    }

    /** 调查评估委托. */
    @ApplicationModuleListener
    void on(EvaluationAsked asked) {
        Acting.run(ROOM, () -> {
            UUID county = counties.of(asked.unit());
            if (count(Query.of(Investigation.class).where("message", asked.proposal())) > 0) {
                return;
            }
            Optional<Investigation> known = known(asked);
            if (known.isPresent()) {
                telling.holdersAt(
                        CommunityDuty.COUNTY,
                        county,
                        "委托机关再次来文: " + asked.bizNo(),
                        asked.from() + "对同一委托又来文, 内容如有变化请在原卷中处理.",
                        "/cases/community.investigation/" + known.get().id());
                return;
            }
            Category category = category(asked.said().purpose());
            if (category == null) {
                askForCategory(asked, county);
            } else {
                open(asked, category, county);
            }
        });
    }

    private Optional<Investigation> known(EvaluationAsked asked) {
        Query<Investigation> same = Query.of(Investigation.class)
                .where("requester", asked.from())
                .where("letterNumber", asked.bizNo())
                .limit(1);
        return records.page(same).items().stream().map(Stored::row).findFirst();
    }

    private void open(EvaluationAsked asked, Category category, UUID county) {
        Person person = persons.get(asked.person()).row();
        InvestigationForms.Letter letter = new InvestigationForms.Letter(
                asked.from(),
                asked.bizNo(),
                category,
                person.name(),
                person.citizenId(),
                person.residence(),
                received(asked.proposal()),
                asked.said().fastTrack());
        files.begin(
                Investigation.class,
                "from-message",
                new InvestigationForms.Asked(
                        letter, asked.proposal(), asked.person(), asked.said().address(), county));
    }

    /** What the message does not say is not guessed: the desk is asked to enter the letter. */
    private void askForCategory(EvaluationAsked asked, UUID county) {
        telling.holdersAt(
                CommunityDuty.COUNTY,
                county,
                "调查评估委托待登记: " + asked.bizNo(),
                "来文写的是“%s”, 不能确定拟适用的类别, 请登记委托函.".formatted(asked.said().purpose()),
                "/cases/community.investigation/begin/receive?requester=%s&letterNumber=%s"
                        .formatted(word(asked.from()), word(asked.bizNo())));
    }

    /** 执行文书: a suspended sentence or public surveillance is carried out by the county. */
    @ApplicationModuleListener
    void on(PenaltyPapersReceived received) {
        PenaltyPapers said = received.said();
        Category category = said.penalty() == PenaltyCode.SUSPENDED
                ? Category.SUSPENDED
                : said.penalty() == PenaltyCode.PUBLIC_SURVEILLANCE ? Category.PUBLIC_SURVEILLANCE : null;
        if (category != null && ofCounty(received.unit())) {
            Period term = Period.of(said.years(), said.months(), 0);
            expect(
                    received.proposal(),
                    received.person(),
                    received.unit(),
                    row -> new IncomingPapers(
                            Ref.next(),
                            IncomingState.WAITING,
                            received.proposal(),
                            row.on(),
                            received.person(),
                            row.person().name(),
                            category,
                            said.court(),
                            said.caseNumber().value(),
                            said.crimes(),
                            said.effective(),
                            term.isZero() ? null : TermLength.of(term),
                            said.starts(),
                            said.ends(),
                            false,
                            null));
        }
    }

    /** 假释裁定. */
    @ApplicationModuleListener
    void on(RulingReceived received) {
        TermRuling said = received.said();
        if (said.kind() == TermKind.PAROLE && said.granted() && ofCounty(received.unit())) {
            expect(
                    received.proposal(),
                    received.person(),
                    received.unit(),
                    row -> new IncomingPapers(
                            Ref.next(),
                            IncomingState.WAITING,
                            received.proposal(),
                            row.on(),
                            received.person(),
                            row.person().name(),
                            Category.PAROLE,
                            said.court(),
                            said.caseNumber().value(),
                            null,
                            said.effective(),
                            null,
                            said.probationFrom(),
                            said.probationTo(),
                            false,
                            null));
        }
    }

    /** 暂予监外执行决定. */
    @ApplicationModuleListener
    void on(OutsideDecided received) {
        OutsideDecision said = received.said();
        if (said.granted() && ofCounty(received.unit())) {
            expect(
                    received.proposal(),
                    received.person(),
                    received.unit(),
                    row -> new IncomingPapers(
                            Ref.next(),
                            IncomingState.WAITING,
                            received.proposal(),
                            row.on(),
                            received.person(),
                            row.person().name(),
                            Category.OUTSIDE,
                            said.organ(),
                            said.document(),
                            null,
                            said.on(),
                            null,
                            said.on(),
                            said.until(),
                            said.ground().contains("医"),
                            null));
        }
    }

    /** 收到: whom it is about and on which day it reached us. */
    private record Arrived(Person person, LocalDate on) {}

    private void expect(Ref<Proposal> proposal, Ref<Person> who, UUID unit, Function<Arrived, IncomingPapers> papers) {
        Acting.run(ROOM, () -> {
            if (count(Query.of(IncomingPapers.class).where("message", proposal)) == 0) {
                IncomingPapers row = papers.apply(new Arrived(persons.get(who).row(), received(proposal)));
                files.begin(IncomingPapers.class, "from-message", new IncomingProcedure.Came(row, counties.of(unit)));
            }
        });
    }

    private long count(Query<?> query) {
        return records.count(query, 1);
    }

    /** The day on which the message reached us: from then the county's own time runs. */
    private LocalDate received(Ref<Proposal> proposal) {
        return LocalDate.ofInstant(records.get(Proposal.class, proposal).row().receivedAt(), CaseFiles.CHINA);
    }

    private boolean ofCounty(UUID unit) {
        UnitType type = people.unit(unit).unitType();
        return type == UnitType.COUNTY_BUREAU || type == UnitType.JUSTICE_OFFICE;
    }

    /** The measure that the words name; none when they name none or more than one. */
    private static @Nullable Category category(String purpose) {
        List<Category> named = WORDS.entrySet().stream()
                .filter(word -> purpose.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
