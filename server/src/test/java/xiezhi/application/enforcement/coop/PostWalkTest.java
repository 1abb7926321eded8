package xiezhi.application.enforcement.coop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.application.enforcement.coop.contract.Executed;
import xiezhi.application.enforcement.coop.inbox.Partners;
import xiezhi.application.enforcement.coop.outbox.Dispatch;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.application.enforcement.person.Synthetic;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.security.PublicKeyCard;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("发文: kept until the receipt is here, in order, under one number")
class PostWalkTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Post post;

    @Autowired
    Partners partners;

    @Autowired
    Pen pen;

    @Autowired
    Signer signer;

    @Autowired
    Records records;

    @Autowired
    Persons persons;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient sql;

    @Autowired
    TestClock clock;

    private UUID prison;
    private Partner court;
    private Ref<Person> person;
    private String bizNo;
    private Absent court2;
    private Dispatch dispatch;

    /** 时断时续的对方: doesn't answer while it is away; when it answers it receipts, or refuses, what it got. */
    private final class Absent implements Courier {
        private final List<String> got = new ArrayList<>();
        private boolean away;
        private String code = "TAKEN";

        @Override
        public boolean serves(Partner partner) {
            return partner.code().equals(court.code());
        }

        @Override
        public Wire deliver(Partner partner, Wire message) {
            String msgId =
                    String.valueOf(((Map<?, ?>) Pen.map(message.content()).get("envelope")).get("msgId"));
            got.add(msgId);
            if (away) {
                throw new Outside(partner.name(), "没有应答", new IllegalStateException("away"));
            }
            return pen.receipt(new Receipt(msgId, code, clock.instant(), List.of()));
        }
    }

    @BeforeEach
    void aCourtThatComesAndGoes() {
        TestPeople people = new TestPeople(house);
        clock.set("2026-11-24");
        prison = people.unit("测试监狱", UnitType.PRISON, people.root());
        PublicKeyCard card = signer.publicKeys().getLast();
        court = new Partner(
                Ref.next(),
                "P" + UUID.randomUUID().toString().substring(0, 12),
                "测试法院",
                OrganKind.COURT,
                HexFormat.of().formatHex(Base64.getUrlDecoder().decode(card.x())),
                HexFormat.of().formatHex(Base64.getUrlDecoder().decode(card.y())),
                null,
                false);
        Acting.run(Actor.system("测试"), () -> records.add(court, Placement.in(people.root())));
        Actor officer = people.actor(people.officer("刑罚执行民警", prison, CoopDuty.POST));
        person = Acting.as(
                officer,
                () -> persons.register(
                        Claim.citizen(Synthetic.name(), Synthetic.id(LocalDate.of(1979, 3, 4), Sex.MALE), true)));
        bizNo = "业务" + UUID.randomUUID().toString().substring(0, 8);
        court2 = new Absent();
        dispatch = new Dispatch(records, partners, List.of(court2), transactions, sql, clock);
        Acting.run(officer, () -> {
            post.send(outgoing());
            post.send(outgoing());
        });
    }

    @AfterEach
    void letTheClockGo() {
        clock.letGo();
    }

    @Test
    void whatNobodyAnswersIsTriedAgainUnderTheSameNumberAndNothingOvertakesIt() {
        court2.away = true;
        dispatch.work();
        dispatch.work();
        assertThat(court2.got).as("not before its time").hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        dispatch.work();
        assertThat(court2.got).hasSize(2);
        assertThat(court2.got.get(1)).isEqualTo(court2.got.get(0));
        assertThat(sent().getFirst().attempts()).isEqualTo(2);

        court2.away = false;
        clock.advance(Duration.ofMinutes(5));
        dispatch.work();
        dispatch.work();
        assertThat(sent()).extracting(Sent::state).containsExactly(SentState.RECEIPTED, SentState.RECEIPTED);
        assertThat(sent()).extracting(Sent::sequence).containsExactly(1, 2);
        assertThat(court2.got.getLast()).isEqualTo(sent().getLast().msgId());
    }

    @Test
    void whatIsRefusedStaysWithItsReceiptAndTheReceiptIsDueWithinADay() {
        court2.code = "REFUSED";
        dispatch.work();
        Sent refused = sent().getFirst();
        assertThat(refused.state()).isEqualTo(SentState.REFUSED);
        assertThat(refused.receipt()).contains("REFUSED");
        Instant queued = refused.queuedAt();
        assertThat(refused.receiptDueAt()).isEqualTo(queued.plus(Duration.ofHours(24)));
    }

    private Outgoing outgoing() {
        return new Outgoing(
                MessageType.EXEC_RECEIPT,
                prison,
                court.code(),
                bizNo,
                person,
                new Executed(LocalDate.of(2026, 11, 24), null, "执行回执"),
                "监狱法",
                List.of(),
                null,
                "PENALTY_EXEC",
                Sensitivity.L3);
    }

    private List<Sent> sent() {
        return Acting.as(
                        Actor.system("测试"),
                        () -> records.page(Query.of(Sent.class)
                                .where("bizNo", bizNo)
                                .sortedBy("sequence")
                                .limit(10)))
                .items()
                .stream()
                .map(stored -> stored.row())
                .toList();
    }
}
