package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.identity.AppointmentEnded;
import xiezhi.foundation.identity.Delegation;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Standing;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("AS-09 代理任职: what a stand-in may do in the post of the one who is away, and that it ends at once")
class StandInTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    AbsenceDesk desk;

    @Autowired
    HandBack handBack;

    @Autowired
    People directory;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock time;

    @LocalServerPort
    int port;

    private Office office;
    private Actor drafter;
    private Actor qian;
    private Actor zhou;

    @BeforeEach
    void open() {
        time.set("2026-01-05");
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        qian = office.person("钱某", "testing.review", "testing.approve", "documents.seal");
        zhou = office.person("周某");
        time.set(java.time.LocalDate.parse("2026-09-28"), java.time.LocalTime.of(9, 0));
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        time.letGo();
    }

    private Absence away(Actor principal, Actor delegate) {
        return away(principal, delegate, true, Set.of(), null);
    }

    private Absence away(
            Actor principal, Actor delegate, boolean excludeSign, Set<String> kinds, @Nullable String authorisation) {
        return Acting.as(
                principal,
                () -> desk.delegate(new Wish(
                        delegate.person(),
                        at("2026-09-28T08:00"),
                        at("2026-10-09T00:00"),
                        excludeSign,
                        kinds,
                        Set.of(),
                        Delegation.Mode.REDIRECT,
                        Wish.Existing.KEEP,
                        authorisation)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(TestClock.SHANGHAI).toInstant();
    }

    private List<Standing> lent(Actor person) {
        return directory.standIns(person.person());
    }

    private Actor as(Actor person, Actor principal) {
        return directory.actorFor(person.person(), Objects.requireNonNull(principal.appointment()));
    }

    @Test
    void zhouHasThePostOfQianWithoutWhatOnlySigns() {
        assertThat(lent(zhou)).isEmpty();
        away(qian, zhou);
        assertThat(lent(zhou)).singleElement().satisfies(post -> {
            assertThat(post.appointment()).isEqualTo(qian.appointment());
            assertThat(post.identity()).endsWith("（代测试钱某）");
            assertThat(post.duties()).containsExactlyInAnyOrder("testing.review", "testing.approve");
            assertThat(post.scope()).isEqualTo(qian.scope());
        });
        assertThat(lent(qian)).as("nothing comes back").isEmpty();
    }

    @Test
    void zhouDoesTheWorkOfThePoolAndTheRecordAndTheTrailSayForWhom() {
        away(qian, zhou);
        Actor forQian = as(zhou, qian);
        assertThat(forQian.name()).isEqualTo("测试周某（代测试钱某）");
        Walk walk = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        walk.done(forQian, "review");
        var lines = Acting.as(drafter, () -> walks.files.history(walk.business().id()));
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.by().shown()).isEqualTo("测试周某（代测试钱某）");
            assertThat(line.by().identity()).endsWith("测试岗（代测试钱某）");
            assertThat(line.opinion()).isEqualTo("意见");
        });
        assertThat(jdbc.sql(
                                "select distinct actor || ' ' || identity from audit.entry where object = ? and action = 'FLOW_COMPLETE'")
                        .param(walk.flow().id())
                        .query(String.class)
                        .list())
                .anyMatch(entry -> entry.startsWith(zhou.person().toString()) && entry.endsWith("（代测试钱某）"));
    }

    @Test
    void aSignatureIsNotZhousEvenInThePostOfQian() {
        away(qian, zhou);
        Walk walk = walks.begin(office, drafter, "testing-plain")
                .done(drafter, "draft")
                .done(as(zhou, qian), "review");
        assertThatThrownBy(() -> walk.done(as(zhou, qian), "approve"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("本人");
        walk.done(qian, "approve").isOver();
    }

    @Test
    void aWrittenAuthorisationLetsZhouSign() {
        assertThatThrownBy(() -> away(qian, zhou, false, Set.of(), " "))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("授权书文号");
        away(qian, zhou, false, Set.of(), "测司授〔2026〕7号");
        assertThat(lent(zhou))
                .singleElement()
                .satisfies(post -> assertThat(post.duties()).contains("documents.seal", "testing.approve"));
        Walk walk = walks.begin(office, drafter, "testing-plain")
                .done(drafter, "draft")
                .done(as(zhou, qian), "review");
        walk.done(as(zhou, qian), "approve").isOver();
    }

    @Test
    void aDelegationOfSomeProcessesLeavesOnlyTheirDutiesAndTheirTasks() {
        assertThatThrownBy(() -> away(qian, zhou, true, Set.of("no-such-process"), null))
                .isInstanceOf(Unfit.class);
        away(qian, zhou, true, Set.of("testing-all"), null);
        assertThat(lent(zhou))
                .singleElement()
                .satisfies(post -> assertThat(post.duties()).containsExactly("testing.approve"));
        Walk inside = walks.begin(office, drafter, "testing-all", qian).done(drafter, "draft");
        assertThat(inside.asked()).containsExactly("sign:周某");
        Walk outside = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        assertThat(outside.asked()).as("not the stand-in's").containsExactly("review");
    }

    @Test
    void thePostIsGoneAtTheEndAndAtAWord() {
        Absence absence = away(qian, zhou);
        time.set(java.time.LocalDate.parse("2026-10-08"), java.time.LocalTime.of(23, 59));
        assertThat(lent(zhou)).hasSize(1);
        time.set(java.time.LocalDate.parse("2026-10-09"), java.time.LocalTime.MIDNIGHT);
        assertThat(lent(zhou)).isEmpty();
        time.set(java.time.LocalDate.parse("2026-10-08"), java.time.LocalTime.NOON);
        Acting.run(qian, () -> desk.revoke(absence.id()));
        assertThat(lent(zhou)).isEmpty();
    }

    @Test
    void zhouMayDecline() {
        Absence absence = away(qian, zhou);
        assertThatThrownBy(() -> Acting.run(drafter, () -> desk.revoke(absence.id())))
                .hasMessageContaining("没有这项委托");
        Acting.run(zhou, () -> desk.revoke(absence.id()));
        assertThat(lent(zhou)).isEmpty();
    }

    @Test
    void zhouLeavingTheUnitEndsIt() {
        away(qian, zhou);
        events.publishEvent(new AppointmentEnded(Objects.requireNonNull(zhou.appointment()), zhou.person()));
        assertThat(lent(zhou)).isEmpty();
    }

    @Test
    void aChainGoesOverTwoHopsAndNoFurther() {
        Actor wu = office.person("吴某");
        Actor zheng = office.person("郑某");
        away(qian, zhou);
        away(zhou, wu);
        assertThat(lent(zhou)).as("he is away himself").isEmpty();
        assertThat(lent(wu)).anyMatch(post -> Objects.equals(post.appointment(), qian.appointment()));
        away(wu, zheng);
        assertThat(lent(wu))
                .as("two hops end with Wu")
                .anyMatch(post -> Objects.equals(post.appointment(), qian.appointment()));
        assertThat(lent(zheng)).noneMatch(post -> Objects.equals(post.appointment(), qian.appointment()));
        assertThatThrownBy(() -> away(zheng, qian)).isInstanceOf(Refusal.class).hasMessageContaining("循环");
    }

    @Test
    void aCircleThatExistsNeverthelessGoesToTheSuperior() {
        Actor chief = office.person("局长", WorkDuties.SUPERVISE);
        away(qian, zhou);
        jdbc.sql(
                        "insert into workflow.delegation (id, principal, delegate, starts, ends, created_at, approved_at) values (?, ?, ?, now() - interval '10 years', now() + interval '10 years', now(), now())")
                .params(UUID.randomUUID(), zhou.person(), qian.person())
                .update();
        assertThat(lent(zhou)).isEmpty();
        assertThat(lent(qian)).isEmpty();
        Walk walk = walks.begin(office, drafter, "testing-all", qian).done(drafter, "draft");
        assertThat(walk.asked()).containsExactly("sign:局长");
        walk.done(chief, "sign");
    }

    @Test
    void theThreeAdministratorsAreNotJoinedByDelegation() {
        Actor system = office.person("系统员", Administrators.SYSTEM);
        Actor audit = office.person("审计员", Administrators.AUDIT);
        Actor otherSystem = office.person("另一系统员", Administrators.SYSTEM);
        for (var pair : List.of(
                List.of(system, audit),
                List.of(qian, system),
                List.of(system, qian),
                List.of(system, otherSystem),
                List.of(system, zhou))) {
            assertThatThrownBy(() -> away(pair.getFirst(), pair.getLast()))
                    .as("%s to %s", pair.getFirst().name(), pair.getLast().name())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aGrantMadeLaterDoesNotJoinThemEither() {
        Actor system = office.person("后任系统员");
        away(qian, system);
        assertThat(lent(system)).hasSize(1);
        office.people.alsoIn(system.person(), office.unit, Administrators.SYSTEM);
        assertThat(lent(system)).isEmpty();
    }

    @Test
    void aStandInDoesNotDelegateOn() {
        away(qian, zhou);
        Actor forQian = as(zhou, qian);
        assertThatThrownBy(() -> away(forQian, drafter))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("转委托");
    }

    @Test
    void theSwitchOfPostsListsItTakesItUpAndLosesIt() {
        Absence absence = away(qian, zhou);
        Visitor browser = Visitor.to(port).bearer(office.token(zhou));
        var posts = browser.get("/api/session").body().path("appointments");
        assertThat(posts.size()).isEqualTo(2);
        assertThat(posts.get(1).path("standIn").path("name").asString()).isEqualTo("测试钱某");
        assertThat(posts.get(0).path("standIn").isNull()).isTrue();
        var taken = browser.put("/api/session/appointment", java.util.Map.of("appointment", qian.appointment()));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body().path("name").asString()).isEqualTo("测试周某（代测试钱某）");
        assertThat(taken.body().path("duties").toString())
                .contains("testing.review")
                .doesNotContain("documents.seal");
        Acting.run(qian, () -> desk.revoke(absence.id()));
        var after = browser.get("/api/session").body();
        assertThat(after.path("duties").size()).isZero();
        assertThat(after.path("appointments").size()).isEqualTo(1);
        assertThat(browser.put("/api/session/appointment", java.util.Map.of("appointment", qian.appointment()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseTakesThePostOfQian() {
        away(qian, zhou);
        Visitor other = Visitor.to(port).bearer(office.token(drafter));
        assertThat(other.put("/api/session/appointment", java.util.Map.of("appointment", qian.appointment()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatZhouClaimedForQianGoesBackWhenHeMayNoLongerDoIt() {
        Absence absence = away(qian, zhou);
        office.person("另一审查员", "testing.review");
        Walk walk = walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        Actor forQian = as(zhou, qian);
        UUID task = walk.pendingOf(forQian, "review").id();
        Acting.run(forQian, () -> walks.hands.claim(task));
        assertThat(walk.asked()).containsExactly("review:周某");
        Acting.run(qian, () -> desk.revoke(absence.id()));
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).containsExactly("review");
    }

    @Test
    void whatHeOpenedAtADeskGoesBackWhenThePostIsGone() {
        Absence absence = away(qian, zhou);
        Walk walk = walks.begin(office, drafter, "testing-clocked").done(drafter, "draft");
        assertThat(walk.asked()).containsExactly("review:周某");
        walk.opened(as(zhou, qian), "review");
        Acting.run(qian, () -> desk.revoke(absence.id()));
        Acting.run(Actor.system("测试"), handBack::work);
        assertThat(walk.asked()).as("he could not finish it").containsExactly("review");
        walk.done(qian, "review").isOver();
    }

    @Test
    void nobodyOutsideTheOfficesStandsInForAnOfficer() {
        UUID citizen = office.people.citizen("测试公民");
        assertThatThrownBy(() -> Acting.as(
                        qian,
                        () -> desk.delegate(new Wish(citizen, at("2026-09-28T08:00"), at("2026-10-09T00:00"), true))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("工作人员");
    }
}
