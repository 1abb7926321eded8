package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xiezhi.application.enforcement.prison.intake.PaperState;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName(
        "判决执行之日: commutation counts from the first delivery to a prison, whatever brings the person here later (减刑假释规定#40)")
class ExecutionDayTest extends PrisonDesks {
    private static final LocalDate BEGAN = LocalDate.of(2024, 3, 12);
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 3);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 10);

    @BeforeEach
    void today() {
        clock.set(NOW.toString());
    }

    @Test
    void aNewSentenceCountsFromItsDelivery() {
        Ref<CustodyFile> file = prison.expected(BEGAN, "5年6个月");
        admit(file, null);
        assertThat(delivered(file)).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = CustodySource.class,
            names = {"TRANSFER_IN", "RECAPTURED", "RETURNED_FROM_AGENCY", "TMP_RECALLED", "REVOKED_PAROLE"})
    void whoComesBackKeepsTheDayThatHeHas(CustodySource source) {
        Ref<CustodyFile> known = prison.expected(BEGAN, "5年6个月", "970121", source);
        Acting.run(
                Actor.system("测试"),
                () -> house.getBean(Terms.class)
                        .delivered(prison.row(CustodyFile.class, known).person(), FIRST));
        admit(known, null);
        assertThat(delivered(known)).isEqualTo(FIRST);
    }

    @Test
    void aDayThatNobodyKnowsHereIsAskedAndNeverAssumed() {
        Ref<CustodyFile> file = prison.expected(BEGAN, "5年6个月", "970121", CustodySource.TRANSFER_IN);
        assertThatThrownBy(() -> admit(file, null)).hasMessageContaining("判决执行之日");
        assertThatThrownBy(() -> admit(file, NOW.plusDays(1))).hasMessageContaining("晚于");
        admit(file, FIRST);
        assertThat(delivered(file)).isEqualTo(FIRST);
    }

    private void admit(Ref<CustodyFile> file, @Nullable LocalDate executedFrom) {
        prison.act(
                prison.intake,
                CustodyFile.class,
                file,
                "check-papers",
                TestPrison.papers(NOW, executedFrom, PaperState.PRESENT));
    }

    private @Nullable LocalDate delivered(Ref<CustodyFile> file) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Terms.class)
                        .judgment(prison.row(CustodyFile.class, file).person())
                        .orElseThrow()
                        .row()
                        .delivered());
    }
}
