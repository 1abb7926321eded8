package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.Sealing;
import xiezhi.application.enforcement.person.SealingState;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Instance;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.JudgmentState;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("未成年人裁判: a judgment on somebody who was a minor is put before those who seal when it is entered")
class MinorJudgmentTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext house;

    @Autowired
    Records records;

    @Test
    void theJudgmentAndTheCustodyFileArePutForwardTogether() {
        TestPrison prison = new TestPrison(house);
        Ref<CustodyFile> file = prison.expected(START, "5年6个月");
        Ref<Person> person = prison.row(CustodyFile.class, file).person();
        LocalDate born = Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Persons.class).get(person).row().birthDate());
        Judgment judgment = judgment(person, born.plusYears(16));
        Acting.run(Actor.system("测试"), () -> house.getBean(Terms.class).enter(judgment, Placement.in(prison.ward)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !found(person).isEmpty());
        Sealing waiting = found(person).getFirst();
        assertThat(waiting.state())
                .as("the offence is older than the rule, so a person decides")
                .isEqualTo(SealingState.REVIEW);
        assertThat(waiting.document()).isEqualTo(judgment.number().value());
        assertThat(waiting.rows())
                .extracting(Seal.SealedRow::row)
                .containsExactly(judgment.id().toString(), file.toString());
    }

    private List<Sealing> found(Ref<Person> person) {
        return Acting.as(
                Actor.system("测试"),
                () ->
                        records
                                .page(Query.of(Sealing.class)
                                        .where("subject", person.id().toString())
                                        .limit(5))
                                .items()
                                .stream()
                                .map(Stored::row)
                                .toList());
    }

    private static Judgment judgment(Ref<Person> person, LocalDate offence) {
        TermLength length = new TermLength("3年");
        int number = ThreadLocalRandom.current().nextInt(1, 9_999_999);
        return new Judgment(
                Ref.next(),
                person,
                new PlainText("测试县人民法院"),
                new CaseNumber("(2026)测刑再字第%d号".formatted(number)),
                null,
                false,
                Instance.RETRIAL,
                START.plusMonths(8),
                START.plusMonths(9),
                List.of(new Charge("盗窃罪", PenaltyKind.FIXED_TERM, length, null, offence)),
                PenaltyKind.FIXED_TERM,
                length,
                false,
                null,
                START,
                null,
                List.of(),
                null,
                Set.of(),
                List.of(),
                false,
                null,
                false,
                false,
                null,
                JudgmentState.IN_FORCE,
                null);
    }
}
