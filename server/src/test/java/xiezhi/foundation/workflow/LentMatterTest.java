package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;

@RoomTest
@DisplayName("AS-09 委托范围与不得代理: single matters, and what stays with the principal whoever stands in")
class LentMatterTest {
    private static final CitizenId NUMBER = new CitizenId("110101199003070011");

    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    WorkList list;

    @Autowired
    LendingPreview preview;

    @Autowired
    Records records;

    @Autowired
    TestClock time;

    private Lending lending;

    @BeforeEach
    void open() {
        lending = new Lending(house, time);
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        time.letGo();
    }

    private Walk plain() {
        return walks.begin(lending.office, lending.drafter, "testing-plain").done(lending.drafter, "draft");
    }

    private Walk discipline(Actor... about) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("signer", lending.qian.person());
        facts.put("about", java.util.Arrays.stream(about).map(Actor::person).toList());
        return walks.begin(lending.office, lending.drafter, "testing-discipline", "testing.thing", Ref.next(), facts);
    }

    private List<UUID> todo(Actor actor) {
        return list.page(WorkList.Box.TODO, null, 50, null, actor).items().stream()
                .map(item -> item.business().id())
                .toList();
    }

    @Test
    void singleMattersAreLentAndNothingBeside() {
        Walk lent = plain();
        Walk kept = plain();
        lending.lends(wish -> wish.ofMatters(Set.of(lent.business().id())));
        Actor forQian = lending.zhouForQian();
        assertThat(todo(forQian)).containsExactly(lent.business().id());
        assertThatThrownBy(() -> kept.done(forQian, "review"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在委托的范围内");
        lent.done(forQian, "review");
    }

    @Test
    void aTaskOfOnesOwnGoesOnlyWhereItsMatterWasLent() {
        Walk lent = ofQian();
        Walk kept = ofQian();
        lending.lends(wish -> wish.ofMatters(Set.of(lent.business().id())).moving());
        assertThat(lent.asked()).containsExactly("sign:周某");
        assertThat(kept.asked()).containsExactly("sign:钱某");
    }

    private Walk ofQian() {
        return walks.begin(lending.office, lending.drafter, "testing-all", lending.qian)
                .done(lending.drafter, "draft");
    }

    @Test
    void aMatterOneDoesNotSeeIsNotOnesToLend() {
        assertThatThrownBy(() -> lending.lends(wish -> wish.ofMatters(Set.of(UUID.randomUUID()))))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("看不到");
    }

    @Test
    void aPostLentForSomeProcessesDoesNotReachTheSameDutyInOthers() {
        Walk other = discipline(lending.drafter);
        lending.lends(wish -> wish.limitedTo(Set.of("testing-plain")));
        assertThat(lending.zhouForQian().duties()).contains("testing.review");
        assertThatThrownBy(() -> other.done(lending.zhouForQian(), "look"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在委托的范围内");
    }

    @Test
    void disciplineAboutTheStandInStaysWithThePrincipal() {
        lending.lends(wish -> wish);
        Actor forQian = lending.zhouForQian();
        Walk aboutZhou = discipline(lending.zhou);
        assertThat(todo(forQian)).as("he doesn't even hear of it").isEmpty();
        assertThatThrownBy(() -> aboutZhou.done(forQian, "look"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("涉及代理人本人");
        assertThat(aboutZhou.done(lending.qian, "look").asked()).containsExactly("propose:钱某");
    }

    @Test
    void disciplineAboutAnotherIsLent() {
        lending.lends(wish -> wish);
        Walk aboutDrafter = discipline(lending.drafter).done(lending.zhouForQian(), "look");
        assertThat(aboutDrafter.asked()).containsExactly("propose:周某");
    }

    @Test
    void disciplineAboutNobodyWrittenDownIsNotLentAtAll() {
        lending.lends(wish -> wish);
        Walk aboutWhom = discipline();
        assertThatThrownBy(() -> aboutWhom.done(lending.zhouForQian(), "look"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有写明涉及何人");
    }

    @Test
    void aMatterInWhichTheStandInIsAPartyIsKnownByHisNumberAndHidden() {
        lending.lends(wish -> wish);
        Actor platform = Actor.system("测试");
        Ref<Person> applicant = Ref.next();
        Placement at = Placement.in(lending.office.unit);
        Acting.run(platform, () -> {
            records.add(new Person(applicant, "测试周某", PersonKind.CITIZEN, null, NUMBER, null), at);
            Stored<Person> zhou = records.get(Person.class, Ref.of(lending.zhou.person()));
            Person row = zhou.row();
            records.change(
                    new Person(row.id(), row.name(), row.kind(), row.agency(), NUMBER, row.mobile()), zhou.version());
        });
        Walk his = walks.begin(
                        lending.office,
                        lending.drafter,
                        "testing-all",
                        "identity.person",
                        applicant,
                        Map.of("signers", List.of(lending.qian.person())))
                .done(lending.drafter, "draft");
        assertThat(his.asked()).containsExactly("sign:钱某");
        assertThat(Acting.as(lending.qian, () -> records.find(Person.class, applicant.id())))
                .isPresent();
        assertThat(Acting.as(lending.zhouForQian(), () -> records.find(Person.class, applicant.id())))
                .as("in the lent post nobody reads his own file")
                .isEmpty();
    }

    @Test
    void aStepThatIsItsPersonsOwnNeverGoesOver() {
        lending.lends(Wish::moving);
        Walk walk = walks.begin(lending.office, lending.drafter, "testing-personal", lending.qian);
        assertThat(walk.asked()).containsExactly("handle:钱某");
    }

    @Test
    void thePreviewSaysWhatGoesWhatStaysAndWhy() {
        Walk open = walks.begin(lending.office, lending.drafter, "testing-personal", lending.qian);
        Walk moving = walks.begin(lending.office, lending.drafter, "testing-all", lending.qian)
                .done(lending.drafter, "draft");
        LendingPreview.Preview shown = Acting.as(
                lending.qian, () -> preview.of(Lending.to(lending.zhou).moving()));
        assertThat(shown.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.duties())
                        .extracting(LendingPreview.Duty::code)
                        .containsExactly("testing.approve", "testing.review"));
        assertThat(shown.steps())
                .filteredOn(step -> step.process().equals("testing-plain"))
                .extracting(LendingPreview.Work::name, LendingPreview.Work::goes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("审查", true),
                        org.assertj.core.groups.Tuple.tuple("批准", false));
        assertThat(shown.open())
                .extracting(LendingPreview.Work::name, LendingPreview.Work::goes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("承办", false),
                        org.assertj.core.groups.Tuple.tuple("会签", true));
        assertThat(shown.open().getFirst().reason())
                .isNotNull()
                .extracting(Reason::basis)
                .isEqualTo("法律援助法#46");
        assertThat(open.asked()).as("a preview does nothing").containsExactly("handle:钱某");
        assertThat(moving.asked()).containsExactly("sign:钱某");
    }
}
