package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.application.enforcement.prison.cases.Ballot;
import xiezhi.application.enforcement.prison.cases.CaseForms;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideForms;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.sentence.outside.OutsideGround;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("办案期限: whichever way a case goes out, no clock runs on in a closed file")
class CaseClocksTest extends PrisonDesks {
    @Test
    void aRulingThatTakesEffectLeavesNoClock() {
        Ref<CommutationCase> cut = docketed();
        assertThat(running(cut)).containsExactlyInAnyOrder("prison-court-ruling", "prison-procurator-opinion");
        clock.set("2026-12-10");
        ruled(cut, CaseResult.GRANTED, 6);
        assertThat(running(cut)).as("意见没有到, 裁定以后不再等").containsExactly("prison-ruling-served");
        act(prison.penalty, cut, "serve", new CaseForms.Served(LocalDate.of(2026, 12, 10)));
        assertThat(running(cut)).containsExactly("prison-procurator-correction");
        act(prison.penalty, cut, "take-effect", null);
        assertThat(running(cut)).isEmpty();
    }

    @Test
    void aRulingThatDeniesLeavesNoClock() {
        Ref<CommutationCase> cut = docketed();
        ruled(cut, CaseResult.DENIED, null);
        act(prison.penalty, cut, "serve", new CaseForms.Served(LocalDate.of(2026, 11, 30)));
        act(prison.penalty, cut, "take-effect", null);
        assertThat(running(cut)).isEmpty();
    }

    /** A08: received 2026-11-30, opinion by 2026-12-10, once longer by ten days: 2026-12-20 is a Sunday. */
    @Test
    void theProcuratorateMayTakeTenDaysMoreOnce() {
        Ref<CommutationCase> cut = docketed();
        assertThat(prison.due(cut, "prison-procurator-opinion")).isEqualTo("2026-12-10");
        act(prison.penalty, cut, "extend-opinion", new CaseForms.Extension("案情复杂"));
        assertThat(prison.due(cut, "prison-procurator-opinion")).isEqualTo("2026-12-21");
        assertThatThrownBy(() -> act(prison.penalty, cut, "extend-opinion", new CaseForms.Extension("再延长")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经延长一次");
        act(prison.penalty, cut, "procurator-opinion", new CaseForms.ProcuratorOpinion(true, "没有异议"));
        assertThat(running(cut)).containsExactly("prison-court-ruling");
    }

    @Test
    void anObjectionThatStandsInTheWayEndsTheNotice() {
        Ref<CommutationCase> cut = posted();
        assertThat(running(cut)).containsExactly("prison-case-notice");
        act(prison.penalty, cut, "object", new CaseForms.Objection("考核分数有误"));
        act(prison.penalty, cut, "recheck", new CaseForms.Recheck(false, "异议成立, 不予提请"));
        assertThat(running(cut)).isEmpty();
    }

    @Test
    void theHeadsOfThePrisonMayRefuseAndTheWardMayWithdraw() {
        Ref<CommutationCase> refused = posted();
        clock.set("2026-11-30");
        act(prison.warden, refused, "decide", new CaseForms.Collective(false, "全体", "不同意提请"));
        assertThat(running(refused)).isEmpty();
        clock.set("2026-11-20");
        Ref<CommutationCase> withdrawn = posted();
        act(prison.penalty, withdrawn, "withdraw", new CaseForms.Withdrawal("发现新的违规", null));
        assertThat(running(withdrawn)).isEmpty();
    }

    @Test
    void aCaseOfExecutionOutsideLeavesNoClockEither() {
        Ref<OutsideCase> objected = outside();
        assertThat(running(objected)).containsExactly("prison-tmp-notice");
        out(prison.penalty, objected, "object", new CaseForms.Objection("不符合条件"));
        out(prison.penalty, objected, "recheck", new OutsideForms.Recheck(false, "异议成立"));
        assertThat(running(objected)).isEmpty();

        Ref<OutsideCase> refused = outside();
        clock.set("2026-11-30");
        out(prison.warden, refused, "decide", new CaseForms.Collective(true, "全体", "同意"));
        assertThat(running(refused)).as("公示在决定时了结").isEmpty();
        out(prison.bureauOfficer, refused, "bureau-decide", new OutsideForms.Decision(false, null, null, "不予批准"));
        assertThat(running(refused)).isEmpty();
    }

    @Test
    void anObjectionAfterTheApprovalEndsWithItsRecheckAndTheHandOverStaysDue() {
        Ref<OutsideCase> file = outside();
        clock.set("2026-11-30");
        out(prison.warden, file, "decide", new CaseForms.Collective(true, "全体", "同意"));
        out(
                prison.bureauOfficer,
                file,
                "bureau-decide",
                new OutsideForms.Decision(true, "(2026)测暂9号", LocalDate.of(2027, 11, 12), "批准"));
        out(
                prison.bureauOfficer,
                file,
                "procurator-objects",
                new OutsideForms.ProcuratorObjection(LocalDate.of(2026, 11, 30), "病情存疑"));
        out(prison.bureauOfficer, file, "recheck-decision", new OutsideForms.Recheck(true, "复核维持"));
        assertThat(running(file)).containsExactly("prison-tmp-hand-over");
        out(
                prison.bureauOfficer,
                file,
                "procurator-objects",
                new OutsideForms.ProcuratorObjection(LocalDate.of(2026, 11, 30), "病情存疑"));
        out(prison.bureauOfficer, file, "recheck-decision", new OutsideForms.Recheck(false, "撤销"));
        assertThat(running(file)).isEmpty();
    }

    private List<String> running(Ref<?> file) {
        return house.getBean(Clocks.class).open(Set.of(file.id())).entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(each -> each.rule())
                .toList();
    }

    private Ref<CommutationCase> posted() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<CommutationCase> cut = prison.begin(
                prison.officer,
                CommutationCase.class,
                "draft",
                new CaseForms.Draft(file, CaseKind.COMMUTATION, Merit.REPENT, 6, null, PropertyState.NONE, "稳定"));
        act(prison.officer, cut, "deliberate", new CaseForms.Meeting("全体", "同意"));
        act(prison.chief, cut, "ward-review", new CaseForms.Opinion("同意"));
        act(prison.penalty, cut, "dept-review", new CaseForms.Examination(true, "认罪悔罪", true, null, null, "符合"));
        prison.committee
                .subList(0, 4)
                .forEach(member -> act(member, cut, "vote", new CaseForms.Vote(Ballot.AGREE, null)));
        act(prison.penalty, cut, "conclude", new CaseForms.Count(5));
        act(prison.penalty, cut, "post-notice", null);
        return cut;
    }

    /** Received by the court on 2026-11-30. */
    private Ref<CommutationCase> docketed() {
        Ref<CommutationCase> cut = posted();
        clock.set("2026-11-30");
        act(prison.warden, cut, "decide", new CaseForms.Collective(true, "全体", "同意"));
        act(prison.penalty, cut, "submit", new CaseForms.Submission("测试市中级人民法院"));
        act(prison.penalty, cut, "docket", new CaseForms.Docket("(2026)测刑更77号", LocalDate.of(2026, 11, 30)));
        return cut;
    }

    private void ruled(Ref<CommutationCase> cut, CaseResult result, @Nullable Integer months) {
        act(
                prison.penalty,
                cut,
                "receive-ruling",
                new CaseForms.RulingReceived(result, LocalDate.of(2026, 11, 30), "(2026)测刑更77号裁定", months, null, null));
    }

    private Ref<OutsideCase> outside() {
        clock.set("2025-01-15");
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<OutsideCase> outside = prison.begin(
                prison.officer,
                OutsideCase.class,
                "apply",
                new OutsideForms.Application(
                        file, OutsideGround.SERIOUS_ILLNESS, false, new PersonName("测试保证人"), "本人"));
        out(
                prison.doctor,
                outside,
                "diagnose",
                new OutsideForms.Diagnosis(
                        "测试省人民医院",
                        true,
                        List.of(new OutsideCase.Doctor("测试医师甲", "主任医师"), new OutsideCase.Doctor("测试医师乙", "副主任医师")),
                        "严重心力衰竭",
                        false,
                        true,
                        false,
                        false));
        out(prison.chief, outside, "ward-review", new OutsideForms.Danger(false, "没有社会危险性"));
        out(prison.penalty, outside, "dept-review", new CaseForms.Opinion("同意"));
        prison.committee
                .subList(0, 4)
                .forEach(member -> out(member, outside, "vote", new CaseForms.Vote(Ballot.AGREE, null)));
        out(prison.penalty, outside, "conclude", new CaseForms.Count(5));
        out(prison.penalty, outside, "post-notice", null);
        return outside;
    }

    private void act(Hired who, Ref<CommutationCase> ref, String act, @Nullable Record form) {
        prison.act(who, CommutationCase.class, ref, act, form);
    }

    private void out(Hired who, Ref<OutsideCase> ref, String act, @Nullable Record form) {
        prison.act(who, OutsideCase.class, ref, act, form);
    }
}
