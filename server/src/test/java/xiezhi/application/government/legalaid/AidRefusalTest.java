package xiezhi.application.government.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("法律援助: what is refused, and how it says so")
class AidRefusalTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private AidTown town;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2026, 4, 24), LocalTime.of(10, 0));
        town = new AidTown(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void letsOneOfTwoReviewersWinAndTellsTheOther() throws Exception {
        Ref<AidApplication> file = received(town.wages());
        Hired second = town.hire("测试审查员乙", town.centre, AidDuty.REVIEW);
        int version = version(file);
        List<Throwable> faults = atOnce(
                () -> review(town.reviewer, file, version, Proposal.GRANT),
                () -> review(second, file, version, Proposal.REFUSE));
        assertThat(faults).hasSize(1).allMatch(fault -> fault instanceof Refusal || fault instanceof ChangedMeanwhile);
        assertThat(rows(AidReview.class, file)).isEqualTo(1);
    }

    @Test
    void letsEitherTheWithdrawalOrTheDecisionWin() throws Exception {
        Ref<AidApplication> file = received(town.wages());
        review(town.reviewer, file, version(file), Proposal.GRANT);
        int version = version(file);
        List<Throwable> faults = atOnce(
                () -> {
                    town.run(
                            town.director,
                            () -> house.getBean(DecisionDesk.class).decide(file, version, DecisionKind.GRANT, null));
                    return null;
                },
                () -> {
                    Visitor.Answer answer = citizen()
                            .post(
                                    "/api/hall/matters/" + file + "/withdraw",
                                    Map.of("version", version, "reason", "不需要了"));
                    if (answer.status() >= 400) {
                        throw Refusal.state(answer.body().path("detail").asString(), "");
                    }
                    return null;
                });
        assertThat(faults)
                .hasSize(1)
                .allSatisfy(fault -> assertThat(fault.getMessage()).isNotBlank());
        assertThat(state(file)).isIn(AidState.GRANTED, AidState.WITHDRAWN);
    }

    @Test
    void doesARepeatedRequestOnlyOnce() {
        Ref<AidApplication> file = received(town.wages());
        int version = version(file);
        review(town.reviewer, file, version, Proposal.GRANT);
        review(town.reviewer, file, version, Proposal.GRANT);
        assertThat(rows(AidReview.class, file)).isEqualTo(1);
    }

    @Test
    void keepsReviewAndDecisionInTwoHands() {
        Hired both = town.hire("测试兼任", town.centre, AidDuty.REVIEW, AidDuty.DECIDE);
        Ref<AidApplication> file = received(town.wages());
        review(both, file, version(file), Proposal.GRANT);
        assertThatThrownBy(() -> town.run(
                        both,
                        () -> house.getBean(DecisionDesk.class).decide(file, version(file), DecisionKind.GRANT, null)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(reason -> reason.basis())
                                .contains("法律援助法#43.1"));
    }

    @Test
    void asksForTheDutyAndNamesIt() {
        Ref<AidApplication> file = received(town.wages());
        assertThatThrownBy(() -> town.run(
                        town.clerk,
                        () -> house.getBean(ReviewDesk.class).review(file, version(file), Proposal.GRANT, "")))
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        forbidden -> assertThat(forbidden.duty()).contains(AidDuty.REVIEW));
    }

    @Test
    void refusesProvisionalAidWithoutUrgency() {
        Ref<AidApplication> file = received(town.wages());
        assertThatThrownBy(() -> review(town.reviewer, file, version(file), Proposal.PROVISIONAL))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reasons().getFirst().basis()).isEqualTo("法律援助法#44.1"));
    }

    @Test
    void takesSomebodyWhoDeclaresKinshipOffTheFile() {
        Ref<AidApplication> file = received(town.wages());
        town.run(town.reviewer, () -> house.getBean(ReviewDesk.class).recuse(file, version(file), "与申请人是表兄弟"));
        assertThatThrownBy(() -> review(town.reviewer, file, version(file), Proposal.GRANT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("回避");
    }

    @Test
    void showsAMatterToItsOwnerOnly() {
        Ref<AidApplication> file = received(town.wages());
        assertThat(citizen().get("/api/hall/matters/" + file).status()).isEqualTo(200);
        Visitor stranger = Visitor.to(port).bearer(town.token(town.anotherCitizen()));
        assertThat(stranger.get("/api/hall/matters/" + file).status()).isEqualTo(404);
        AidTown elsewhere = new AidTown(house);
        Visitor officer = Visitor.to(port).bearer(elsewhere.token(elsewhere.reviewer.person()));
        assertThat(officer.get("/api/legal-aid/files/" + file).status()).isEqualTo(404);
        assertThat(officer.post(
                                "/api/legal-aid/files/" + file + "/review",
                                Map.of("version", 1, "proposal", "GRANT", "opinion", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sendsADraftOnceHoweverOftenItIsPressed() {
        Visitor me = citizen();
        String draft = me.post("/api/hall/legal-aid/drafts", town.wages())
                .body()
                .path("id")
                .asString();
        Visitor.Answer tooWeak = me.post("/api/hall/legal-aid/drafts/" + draft + "/submit", Map.of());
        assertThat(tooWeak.code()).isEqualTo("IDENTITY_LEVEL");
        assertThat(tooWeak.body().path("remedy").asString()).contains("12348");
        town.proveIdentity(town.citizen);
        Visitor pressing = citizen().with("Idempotency-Key", "tap-" + draft);
        Visitor.Answer first = pressing.post("/api/hall/legal-aid/drafts/" + draft + "/submit", Map.of());
        Visitor.Answer second = pressing.post("/api/hall/legal-aid/drafts/" + draft + "/submit", Map.of());
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(second.body().path("id").asString())
                .isEqualTo(first.body().path("id").asString());
        assertThat(first.body().path("clock").path("due").asString()).isEqualTo("2026-05-06");
        assertThat(me.get("/api/hall/matters").body().size()).isEqualTo(1);
    }

    @Test
    void keepsRareCharactersAndTreatsScriptsAsText() {
        Map<String, Object> body = town.with(
                town.with(town.wages(), "applicantName", "𠮷㐂"),
                "facts",
                "<script>alert(1)</script>'; drop table x; -- =cmd|' /C calc'!A0");
        AidApplication row = row(received(body));
        assertThat(row.applicantName().value()).isEqualTo("𠮷㐂");
        assertThat(row.facts()).startsWith("<script>alert(1)</script>'; drop table");
    }

    @Test
    void refusesWhatHidesOrContradicts() {
        assertThatThrownBy(() -> submit(town.with(town.wages(), "applicantName", "张\u202E三")))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> submit(town.with(town.wages(), "applicantName", "=1+1")))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> submit(town.with(town.wages(), "facts", "长".repeat(5001))))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> submit(town.with(town.wages(), "incomeTotal12m", "64801")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("不一致");
        assertThatThrownBy(() -> submit(town.with(town.wages(), "citizenId", "110101199003070012")))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void doesNotLetTheAbusiveGuardianApplyForTheChild() {
        Map<String, Object> body = town.with(
                town.with(town.wages(), "opponent", "测试父"),
                "agent",
                Map.of("kind", "MINOR", "name", "测试父", "relation", "父亲"));
        assertThatThrownBy(() -> submit(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reasons().getFirst().basis()).isEqualTo("法律援助法#40.1"));
    }

    private Visitor citizen() {
        return Visitor.to(port).bearer(town.token(town.citizen));
    }

    private Ref<AidApplication> submit(Map<String, Object> body) {
        return town.asCitizen(
                town.citizen,
                () -> house.getBean(IntakeDesk.class)
                        .submit(AidFiling.read(body, LocalDate.of(2026, 4, 24)), town.citizen)
                        .file()
                        .ref());
    }

    private Ref<AidApplication> received(Map<String, Object> body) {
        Ref<AidApplication> file = submit(body);
        town.run(town.clerk, () -> house.getBean(IntakeDesk.class).receive(file, version(file)));
        return file;
    }

    private @Nullable Void review(Hired who, Ref<AidApplication> file, int version, Proposal proposal) {
        town.run(who, () -> house.getBean(ReviewDesk.class).review(file, version, proposal, "测试意见"));
        return null;
    }

    /** Runs both in the same moment and returns what failed. */
    private static List<Throwable> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of(one, other)
                    .<Future<?>>map(work -> two.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return both.stream()
                    .map(AidRefusalTest::fault)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    private static @Nullable Throwable fault(Future<?> done) {
        try {
            done.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private AidApplication row(Ref<AidApplication> file) {
        return Acting.as(
                Actor.system("测试"),
                () -> town.records().get(AidApplication.class, file).row());
    }

    private AidState state(Ref<AidApplication> file) {
        return row(file).state();
    }

    private int version(Ref<AidApplication> file) {
        return Acting.as(
                Actor.system("测试"),
                () -> town.records().get(AidApplication.class, file).version());
    }

    private <R extends Record> int rows(Class<R> type, Ref<AidApplication> file) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(AidFiles.class).rows(type, file).size());
    }
}
