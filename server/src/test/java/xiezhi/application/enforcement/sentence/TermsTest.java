package xiezhi.application.enforcement.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.sentence.desk.DifferenceDesk;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.application.enforcement.sentence.whatif.Scenario;
import xiezhi.application.enforcement.sentence.whatif.WhatIf;
import xiezhi.application.enforcement.sentence.whatif.WhatIfReport;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("刑罚与刑期: papers come in, the term follows")
class TermsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Terms terms;

    @Autowired
    Records records;

    @Autowired
    Persons persons;

    @Autowired
    DifferenceDesk differences;

    @Autowired
    WhatIf whatIf;

    @LocalServerPort
    int port;

    private UUID prison;
    private Actor officer;
    private String token;
    private TestPeople people;
    private SentencePeople sample;

    @BeforeEach
    void people() {
        people = new TestPeople(house);
        sample = new SentencePeople(persons);
        prison = people.unit("清江监狱", UnitType.PRISON, null);
        var hired = people.officer(
                "刑罚执行民警", prison, SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK, SentenceDuty.SIMULATE);
        officer = people.actor(hired);
        token = people.token(hired.person(), false);
    }

    @Test
    void a01TheTermOfAPersonIsExplainedStepByStep() {
        Ref<Person> person = as(() -> {
            Ref<Person> who = sample.person();
            terms.enter(SentencePeople.fiveAndAHalf(who), Placement.in(prison));
            return who;
        });
        var ruling = as(() -> terms.term(person));
        assertThat(ruling.value().end()).isEqualTo("2029-09-11");
        assertThat(ruling.value().halfEnd()).isEqualTo("2026-12-11");
        assertThat(ruling.reasons()).extracting("basis").contains("刑法#47", "刑诉法解释#202");
        var standing = standing(person);
        assertThat(standing.ends()).isEqualTo("2029-09-11");
        assertThat(standing.commutationFrom()).isEqualTo("2026-07-15");
        assertThat(standing.paroleFrom()).isEqualTo("2026-12-12");
        assertThat(standing.differs()).isFalse();
    }

    @Test
    void theSamePaperSentAgainChangesNothing() {
        as(() -> {
            Ref<Person> person = sample.person();
            Judgment judgment = SentencePeople.fiveAndAHalf(person);
            Stored<Judgment> first = terms.enter(judgment, Placement.in(prison));
            Judgment again = SentencePeople.fixed(
                    person, judgment.number(), "P5Y6M", "2024-03-12", "2024-12-20", "2025-01-15", null);
            assertThat(terms.enter(again, Placement.in(prison)).row().id()).isEqualTo(first.row().id());
            return person;
        });
    }

    @Test
    void theSameNumberWithAnotherTermIsHeldAndNeverOverwrites() {
        as(() -> {
            Ref<Person> person = sample.person();
            Judgment judgment = SentencePeople.fiveAndAHalf(person);
            terms.enter(judgment, Placement.in(prison));
            Judgment other = SentencePeople.fixed(
                    person, judgment.number(), "P5Y", "2024-03-12", "2024-12-20", "2025-01-15", null);
            assertThat(terms.enter(other, Placement.in(prison)).row().state()).isEqualTo(JudgmentState.HELD);
            assertThat(terms.term(person).value().end()).isEqualTo("2029-09-11");

            Stored<JudgmentConflict> conflict = conflict(judgment.number());
            assertThat(conflict.row().kind()).isEqualTo(ConflictKind.OTHER_TERM);
            assertThat(conflict.row().differences().value()).contains("刑期: 已有 5年6个月, 后到 5年");

            differences.settle(conflict.row().id(), conflict.version(), other.id(), new PlainText("玄江中院函〔2025〕3号"));
            assertThat(terms.term(person).value().end()).isEqualTo("2029-03-11");
            assertThat(standing(person).ends()).isEqualTo("2029-03-11");
            return person;
        });
    }

    @Test
    void oneNumberForTwoPersonsIsAConflictUnlessTheJudgmentNamesSeveral() {
        as(() -> {
            Judgment judgment = SentencePeople.fiveAndAHalf(sample.person());
            terms.enter(judgment, Placement.in(prison));
            Ref<Person> other = sample.person();
            Judgment same =
                    SentencePeople.fixed(other, judgment.number(), "P5Y6M", "2024-03-12", "2024-12-20", null, null);
            assertThat(terms.enter(same, Placement.in(prison)).row().state()).isEqualTo(JudgmentState.HELD);
            assertThat(conflict(judgment.number()).row().kind()).isEqualTo(ConflictKind.OTHER_PERSON);
            assertThat(terms.judgment(other)).isEmpty();
            return other;
        });
    }

    @Test
    void aPrintedDayThatDiffersStandsAndTheCourtIsAsked() {
        as(() -> {
            Ref<Person> person = sample.person();
            Judgment judgment = SentencePeople.fixed(
                    person, SentencePeople.number(), "P5Y6M", "2024-03-12", "2024-12-20", "2025-01-15", "2029-09-12");
            terms.enter(judgment, Placement.in(prison));
            TermState state = terms.term(person).value();
            assertThat(state.end()).isEqualTo("2029-09-12");
            assertThat(standing(person).differs()).isTrue();

            Stored<TermDiscrepancy> found = discrepancy(judgment.id());
            assertThat(found.row().computed()).isEqualTo("2029-09-11");
            assertThat(found.row().days()).isEqualTo(1);
            PlainText paper = new PlainText("清江狱函〔2025〕7号");
            assertThatThrownBy(() -> differences.close(found.row().id(), found.version(), DiscrepancyState.CORRECTED, paper))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("尚未致函法院");
            Stored<TermDiscrepancy> written = differences.write(found.row().id(), found.version(), paper);
            Stored<TermDiscrepancy> closed =
                    differences.close(found.row().id(), written.version(), DiscrepancyState.EXPLAINED, new PlainText("玄江中院复函"));
            assertThat(closed.row().state().open()).isFalse();
            assertThat(terms.term(person).value().end()).isEqualTo("2029-09-12");
            return person;
        });
    }

    @Test
    void rulingsThatArriveOutOfOrderCountByTheirDate() {
        as(() -> {
            Ref<Person> person = sample.person();
            terms.enter(
                    SentencePeople.fixed(person, SentencePeople.number(), "P12Y", "2019-11-25", "2020-07-10", "2020-08-03", null),
                    Placement.in(prison));
            terms.apply(SentencePeople.cut(person, "2024-09-02", "2024-09-10", 24));
            assertThat(terms.term(person).value().end()).isEqualTo("2029-11-24");
            terms.apply(SentencePeople.cut(person, "2022-12-14", "2022-12-20", 9));
            assertThat(terms.term(person).value().end()).isEqualTo("2029-02-24");
            assertThat(terms.term(person).value().steps()).last().extracting("on").isEqualTo(LocalDate.of(2024, 9, 2));
            assertThat(standing(person).commutationFrom()).isEqualTo("2026-09-10");
            return person;
        });
    }

    @Test
    void anEntryThatCannotFollowIsRefusedAndNothingIsKept() {
        as(() -> {
            Ref<Person> person = sample.person();
            terms.enter(SentencePeople.fiveAndAHalf(person), Placement.in(prison));
            TermEntry wrong = new TermEntry(
                    Ref.next(), person, null, EntryKind.TO_FIXED, LocalDate.of(2026, 1, 5), null,
                    new PlainText("(2026)玄01刑更1号"), null, null, PenaltyKind.FIXED_TERM, TermLength.of(Period.ofYears(3)), null,
                    null, null, null, null, null, null);
            assertThatThrownBy(() -> terms.apply(wrong)).isInstanceOf(Unfit.class);
            assertThat(terms.file(person).ledger()).isEmpty();
            return person;
        });
    }

    @Test
    void aWrongEntryIsAnnulledByAnotherAndStaysToBeRead() {
        as(() -> {
            Ref<Person> person = sample.person();
            terms.enter(SentencePeople.fiveAndAHalf(person), Placement.in(prison));
            Stored<TermEntry> wrong = terms.apply(SentencePeople.cut(person, "2026-08-01", "2026-08-08", 6));
            assertThat(standing(person).ends()).isEqualTo("2029-03-11");
            TermEntry cut = wrong.row();
            terms.apply(new TermEntry(
                    Ref.next(), person, null, EntryKind.COMMUTATION, LocalDate.of(2026, 8, 9), null,
                    new PlainText("更正登记"), null, null, null, null, null, null, null, null, null, null, cut.id()));
            assertThat(standing(person).ends()).isEqualTo("2029-09-11");
            assertThat(terms.file(person).ledger()).hasSize(2);
            return person;
        });
    }

    @Test
    void otherFiguresAreRunOverEverybodyAndChangeNothing() {
        Ref<Person> touched = as(() -> {
            Ref<Person> person = sample.person();
            terms.enter(
                    SentencePeople.fixed(person, SentencePeople.number(), "P12Y", "2025-01-25", "2025-07-10", "2025-08-03", null),
                    Placement.in(prison));
            terms.enter(SentencePeople.fiveAndAHalf(sample.person()), Placement.in(prison));
            return person;
        });
        WhatIfReport report = as(() -> whatIf.run(new Scenario(
                List.of(new Scenario.Change("commutation.C3#start", "P3Y")), LocalDate.of(2027, 1, 1), null)));
        assertThat(report.people()).isEqualTo(2);
        assertThat(report.touched()).isEqualTo(1);
        assertThat(report.later()).isEqualTo(1);
        assertThat(report.effects().getFirst().person()).isEqualTo(touched.id());
        assertThat(report.effects().getFirst().commutationBefore()).isEqualTo("2027-08-03");
        assertThat(report.effects().getFirst().commutationAfter()).isEqualTo("2028-08-03");
        assertThat(standing(touched).commutationFrom()).isEqualTo("2027-08-03");
    }

    @Test
    void onlyThoseWhoMaySeeTheSheetOfAPersonAndReckonForGivenFacts() {
        Ref<Person> person = as(() -> {
            Ref<Person> who = sample.person();
            terms.enter(SentencePeople.fiveAndAHalf(who), Placement.in(prison));
            return who;
        });
        var sheet = Visitor.to(port).bearer(token).get("/api/sentence/persons/" + person + "/sheet?on=2027-01-20");
        assertThat(sheet.status()).as(sheet.body().toString()).isEqualTo(200);
        assertThat(sheet.body().at("/term/value/end").asString()).isEqualTo("2029-09-11");
        assertThat(sheet.body().at("/parole/value/from").asString()).isEqualTo("2026-12-12");
        assertThat(sheet.body().at("/commutation/value/rule").asString()).isEqualTo("C2");

        var stranger = people.officer("档案员", prison);
        var refused = Visitor.to(port)
                .bearer(people.token(stranger.person(), false))
                .get("/api/sentence/persons/" + person + "/sheet");
        assertThat(refused.status()).isEqualTo(403);
        assertThatThrownBy(() -> Acting.as(people.actor(stranger), () -> whatIf.run(new Scenario(
                        List.of(new Scenario.Change("commutation.C3#start", "P3Y")), LocalDate.of(2027, 1, 1), null))))
                .isInstanceOf(Forbidden.class);

        var given = Visitor.to(port)
                .bearer(token)
                .post(
                        "/api/sentence/sheet",
                        java.util.Map.of(
                                "sentence",
                                java.util.Map.of(
                                        "penalty", "fixed-term", "term", "P5Y6M", "effective", "2024-12-20", "start",
                                        "2024-03-12", "delivered", "2025-01-15"),
                                "reported",
                                "2027-01-20"));
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
        assertThat(given.body().at("/term/value/end").asString()).isEqualTo("2029-09-11");
    }

    private Kept standing(Ref<Person> person) {
        return as(() -> {
            var row = records.page(Query.of(Standing.class)
                            .where("person", person))
                    .items()
                    .getFirst()
                    .row();
            return new Kept(row.ends(), row.commutationFrom(), row.paroleFrom(), row.differs());
        });
    }

    /** 现行刑期的几项. */
    private record Kept(LocalDate ends, LocalDate commutationFrom, LocalDate paroleFrom, boolean differs) {}

    private Stored<JudgmentConflict> conflict(CaseNumber number) {
        return records.page(Query.of(JudgmentConflict.class).where("number", number)).items().getFirst();
    }

    private Stored<TermDiscrepancy> discrepancy(Ref<Judgment> judgment) {
        return records.page(Query.of(TermDiscrepancy.class).where("judgment", judgment)).items().getFirst();
    }

    private <T> T as(Supplier<T> work) {
        return Acting.as(officer, work::get);
    }
}
