package xiezhi.application.enforcement.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Line;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Penalty;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("矫正文书: the end of the term is computed from the papers, and a printed one that differs is explained")
class PapersTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    LifeLine line;

    @LocalServerPort
    int port;

    private CorrectionsTown town;

    @BeforeEach
    void found() {
        clock.set("2026-03-02");
        town = new CorrectionsTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void aDayOfCustodyCountsForTwoOfPublicSurveillance() {
        Ref<Supervisee> who = expect(surveillance(null, null));
        assertThat(town.who(who).ends()).isEqualTo("2026-12-01");
        assertThat(town.parts(TermReckoning.class, who)).singleElement().satisfies(term -> {
            assertThat(term.computed()).isEqualTo("2026-12-01");
            assertThat(term.printed()).isNull();
            assertThat(term.differs()).isFalse();
            assertThat(term.custody()).hasSize(1);
            assertThat(term.explanation()).contains("刑法#41", "羁押一日折抵刑期二日");
        });
    }

    @Test
    void aPrintedEndThatDiffersWaitsForItsExplanation() {
        LocalDate printed = LocalDate.of(2027, 1, 15);
        assertThatThrownBy(() -> expect(surveillance(printed, " ")))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults().getFirst().field()).isEqualTo("difference"))
                .hasMessageContaining("2026-12-01");
        Ref<Supervisee> who = expect(surveillance(printed, "判决书未折抵羁押, 已函请法院核对"));
        assertThat(town.who(who).ends()).as("the papers are followed").isEqualTo(printed);
        assertThat(town.parts(TermReckoning.class, who)).singleElement().satisfies(term -> {
            assertThat(term.computed()).isEqualTo("2026-12-01");
            assertThat(term.printed()).isEqualTo(printed);
            assertThat(term.difference()).isEqualTo("判决书未折抵羁押, 已函请法院核对");
        });
        Line told = line.of(town.who(who).person()).stream()
                .filter(each -> each.event().equals("community.papers"))
                .findFirst()
                .orElseThrow();
        assertThat(told.basis()).extracting(Line.Because::finding).anyMatch(f -> f.contains("相差45日"));
        assertThat(told.basis()).extracting(Line.Because::finding).anyMatch(f -> f.contains("已函请法院核对"));
        assertThat(town.parts(OrganNotice.class, who))
                .extracting(OrganNotice::organ)
                .containsExactly(OrganKind.DECIDING_ORGAN);
    }

    @Test
    void aPrintedEndThatAgreesNeedsNoWord() {
        Ref<Supervisee> who = expect(surveillance(LocalDate.of(2026, 12, 1), null));
        assertThat(town.parts(TermReckoning.class, who)).singleElement().satisfies(term -> {
            assertThat(term.differs()).isFalse();
            assertThat(term.explanation()).contains("与文书载明的矫正期止一致");
        });
        assertThat(town.parts(OrganNotice.class, who)).isEmpty();
    }

    @Test
    void aProbationShorterThanTheArticleIsNotTakenInSilence() {
        assertThatThrownBy(() -> expect(suspended("6个月", "10个月", null)))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults().getFirst().field()).isEqualTo("difference"));
        Ref<Supervisee> who = expect(suspended("6个月", "10个月", "已函请法院补正考验期"));
        assertThat(town.who(who).ends()).isEqualTo("2027-01-01");
        assertThat(town.parts(TermReckoning.class, who).getFirst().explanation())
                .contains("有期徒刑的考验期不能少于一年");
        assertThat(town.who(expect(suspended("1年", "2年", null))).ends()).isEqualTo("2028-03-01");
    }

    @Test
    void aProbationWithoutItsSentenceIsAskedFor() {
        assertThatThrownBy(() -> expect(suspended(null, "2年", null)))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit -> assertThat(unfit.faults().getFirst().field()).isEqualTo("term"));
    }

    @Test
    void theRestOfASentenceAndTenYearsAfterLife() {
        PapersForm rest = CorrectionsTown.papers(
                Category.PAROLE, LocalDate.of(2026, 3, 2), LocalDate.of(2029, 9, 11), birth(), false, true);
        assertThat(town.who(expect(rest)).ends()).isEqualTo("2029-09-11");
        PapersForm life = changed(rest, null, null, true);
        assertThat(town.who(expect(life)).ends()).isEqualTo("2036-03-01");
    }

    @Test
    void theOfficerSeesWhatTheRuleSaysBeforeTheButton() {
        Visitor desk = Visitor.to(port).bearer(town.people.token(town.desk.person(), false));
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                CorrectionsTown.name().value(),
                "category",
                "PUBLIC_SURVEILLANCE",
                "decidingOrgan",
                "测试区人民法院",
                "caseNumber",
                "(2026)测刑初第8号",
                "effective",
                "2026-03-02",
                "term",
                "一年",
                "custody",
                List.of(Map.of("from", "2025-12-01", "to", "2026-01-14")),
                "life",
                false,
                "medical",
                false,
                "papersComplete",
                true));
        form.put("printedEnd", "2027-01-15");
        Visitor.Answer answer =
                desk.post("/api/cases/community.corrections/begin/expect/preview", Map.of("form", form));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("value").asString())
                .contains("2026-12-01")
                .contains("与文书不一致");
        assertThat(answer.body().path("reasons").toString())
                .contains("羁押一日折抵刑期二日")
                .contains("相差45日");
        assertThat(Visitor.to(port)
                        .bearer(town.people.token(town.clerk.person(), false))
                        .post("/api/cases/community.corrections/begin/expect/preview", Map.of("form", form))
                        .status())
                .as("who may not receive papers asks nothing here")
                .isEqualTo(403);
    }

    // --- what the tests above have in common

    private Ref<Supervisee> expect(PapersForm papers) {
        return town.begin(town.desk, Supervisee.class, "expect", papers).id();
    }

    private static LocalDate birth() {
        return LocalDate.of(1990, 5, 6);
    }

    private static PapersForm surveillance(@Nullable LocalDate printed, @Nullable String difference) {
        PapersForm plain = CorrectionsTown.papers(
                Category.PUBLIC_SURVEILLANCE, LocalDate.of(2026, 3, 2), LocalDate.of(2027, 3, 1), birth(), false, true);
        return changed(plain, printed, difference, false);
    }

    private static PapersForm changed(
            PapersForm plain, @Nullable LocalDate printed, @Nullable String difference, boolean life) {
        return new PapersForm(
                CorrectionsTown.name(),
                CorrectionsTown.citizenId(birth().plusDays(CorrectionsTown.spread()), false),
                null,
                null,
                plain.category(),
                plain.decidingOrgan(),
                plain.caseNumber(),
                plain.charge(),
                null,
                null,
                plain.effective(),
                plain.penalty(),
                plain.term(),
                null,
                null,
                life ? null : List.of(new Custody(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 14), null)),
                null,
                life,
                printed,
                difference,
                false,
                null,
                plain.address(),
                null,
                true);
    }

    private static PapersForm suspended(@Nullable String term, String probation, @Nullable String difference) {
        PapersForm plain = CorrectionsTown.papers(
                Category.SUSPENDED, LocalDate.of(2026, 3, 2), LocalDate.of(2028, 3, 1), birth(), false, true);
        return new PapersForm(
                plain.name(),
                plain.citizenId(),
                null,
                null,
                Category.SUSPENDED,
                plain.decidingOrgan(),
                plain.caseNumber(),
                plain.charge(),
                null,
                null,
                plain.effective(),
                Penalty.FIXED_TERM,
                term == null ? null : new TermLength(term),
                new TermLength(probation),
                null,
                null,
                null,
                false,
                null,
                difference,
                false,
                null,
                plain.address(),
                null,
                true);
    }
}
