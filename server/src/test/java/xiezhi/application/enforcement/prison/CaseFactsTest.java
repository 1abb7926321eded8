package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseLaw;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.sentence.ConditionFinding;
import xiezhi.application.enforcement.sentence.EntryKind;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.MoneyJudgment;
import xiezhi.application.enforcement.sentence.MoneyKind;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermEntry;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("减刑假释事实: ward, committee, court and kiosk read the one file; repentance is what the examination says")
class CaseFactsTest extends PrisonDesks {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @Test
    void everyDeskReadsTheFactsOfTheTermFile() {
        Ref<CustodyFile> file = prison.serving();
        clock.set(DAY.toString());
        fined(file);
        found(file);
        relapsed(file);
        CustodyFile inmate = prison.row(CustodyFile.class, file);
        CaseFacts kiosk = inTerms(terms -> terms.file(inmate.person()).caseFacts(DAY));
        CaseFacts desk = house.getBean(CaseLaw.class).facts(inmate, null, DAY);
        assertThat(desk).isEqualTo(kiosk);
        assertThat(desk.propertyState()).as("未履行的罚金不当作履行完毕").isEqualTo(PropertyState.PARTIAL_UNABLE);
        assertThat(desk.isIll()).isTrue();
        assertThat(desk.isInfirm()).isTrue();
        assertThat(desk.newCrimes()).hasSize(1);
        assertThat(house.getBean(CaseLaw.class)
                        .facts(inmate, null, LocalDate.of(2026, 12, 9))
                        .isInfirm())
                .as("认定以前")
                .isFalse();
    }

    @Test
    void aCaseMayNotSayThatNothingIsToBePaidWhereTheJudgmentFines() {
        Ref<CustodyFile> file = prison.serving();
        clock.set(DAY.toString());
        fined(file);
        assertThatThrownBy(() -> draft(file, Merit.REPENT, CaseKind.COMMUTATION, PropertyState.NONE))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("有财产性判项");
        Ref<CommutationCase> fits = draft(file, Merit.REPENT, CaseKind.COMMUTATION, PropertyState.PARTIAL_ABLE);
        assertThat(house.getBean(CaseLaw.class)
                        .facts(prison.row(CustodyFile.class, file), PropertyState.PARTIAL_ABLE, DAY)
                        .propertyState())
                .isEqualTo(PropertyState.PARTIAL_ABLE);
        assertThat(prison.row(CommutationCase.class, fits).ruleTrace()).contains("财产");
    }

    @Test
    void paroleWaitsForTheFindingOfRepentanceAndFailsWithoutIt() {
        Ref<CustodyFile> file = prison.serving();
        clock.set(DAY.toString());
        Ref<CommutationCase> parole = draft(file, Merit.REPENT, CaseKind.PAROLE, PropertyState.NONE);
        assertThat(prison.row(CommutationCase.class, parole).ruleTrace()).contains("确有悔改表现: 尚待认定");
        toDepartment(parole);
        assertThatThrownBy(() -> examined(parole, false)).isInstanceOf(Refusal.class);
        examined(parole, true);
        CommutationCase row = prison.row(CommutationCase.class, parole);
        assertThat(row.repentant()).isTrue();
        assertThat(row.repentance()).isEqualTo("认罪悔罪书三份, 评议一致");
        assertThat(row.ruleTrace()).contains("确有悔改表现").doesNotContain("尚待认定");
    }

    @Test
    void aCommutationForRepentanceFallsWhenTheExaminationDoesNotFindIt() {
        Ref<CustodyFile> file = prison.serving();
        clock.set(DAY.toString());
        Ref<CommutationCase> cut = draft(file, Merit.REPENT, CaseKind.COMMUTATION, PropertyState.NONE);
        toDepartment(cut);
        assertThatThrownBy(() -> examined(cut, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有认定确有悔改表现");
    }

    private void examined(Ref<CommutationCase> ref, boolean repentant) {
        prison.act(
                prison.penalty,
                CommutationCase.class,
                ref,
                "dept-review",
                new CaseForms.Examination(repentant, "认罪悔罪书三份, 评议一致", true, null, "(2026)测矫评3号", "审查完毕"));
    }

    private void toDepartment(Ref<CommutationCase> ref) {
        prison.act(prison.officer, CommutationCase.class, ref, "deliberate", new CaseForms.Meeting("全体民警", "同意"));
        prison.act(prison.chief, CommutationCase.class, ref, "ward-review", new CaseForms.Opinion("同意"));
    }

    private Ref<CommutationCase> draft(Ref<CustodyFile> file, Merit merit, CaseKind kind, PropertyState property) {
        @Nullable Integer months = kind == CaseKind.PAROLE ? null : 6;
        return prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, kind, merit, months, null, property, "表现稳定"));
    }

    /** The judgment as the court corrected it: with a fine of which nothing is paid. */
    private void fined(Ref<CustodyFile> file) {
        CustodyFile inmate = prison.row(CustodyFile.class, file);
        Judgment known = inTerms(terms -> terms.file(inmate.person()).judgment());
        Judgment fined = new Judgment(
                Ref.next(),
                known.person(),
                known.court(),
                TestPrison.caseNumber(),
                null,
                false,
                known.instance(),
                known.judged(),
                known.effective(),
                known.charges(),
                known.penalty(),
                known.term(),
                false,
                null,
                known.start(),
                null,
                List.of(),
                known.delivered(),
                Set.of(),
                List.of(new MoneyJudgment(MoneyKind.FINE, Money.of("5000.00"), null)),
                false,
                null,
                false,
                false,
                null,
                known.state(),
                known.id());
        inTerms(terms -> terms.enter(fined, Placement.in(prison.ward)));
    }

    private void found(Ref<CustodyFile> file) {
        ConditionFinding finding = new ConditionFinding(
                Ref.next(),
                prison.row(CustodyFile.class, file).person(),
                true,
                false,
                true,
                LocalDate.of(2026, 12, 10),
                null,
                new PlainText("测试鉴别书1号"));
        Acting.run(Actor.system("测试"), () -> prison.records().add(finding, Placement.in(prison.ward)));
    }

    /** A new crime in prison, judged on 2026-12-01: what was left and the new term together. */
    private void relapsed(Ref<CustodyFile> file) {
        LocalDate ruled = LocalDate.of(2026, 12, 1);
        TermEntry entry = new TermEntry(
                Ref.next(),
                prison.row(CustodyFile.class, file).person(),
                null,
                EntryKind.COMBINATION,
                ruled,
                null,
                new PlainText("(2026)测刑初88号"),
                null,
                null,
                PenaltyKind.FIXED_TERM,
                new TermLength("4年"),
                ruled,
                null,
                null,
                null,
                null,
                null,
                null);
        inTerms(terms -> terms.apply(entry));
    }

    private <T> T inTerms(java.util.function.Function<Terms, T> work) {
        return Acting.as(Actor.system("测试"), () -> work.apply(house.getBean(Terms.class)));
    }
}
