package xiezhi.application.enforcement.coop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.coop.contract.PenaltyCode;
import xiezhi.application.enforcement.coop.contract.PenaltyPapers;
import xiezhi.application.enforcement.coop.contract.TermKind;
import xiezhi.application.enforcement.coop.contract.TermRuling;
import xiezhi.application.enforcement.coop.counterpart.Counterpart;
import xiezhi.application.enforcement.coop.inbox.Inbox;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.Synthetic;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.PublicKeyCard;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("政法协同: a court that is late, repeats itself, mixes up the order and contradicts itself")
class MessagesWalkTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Inbox inbox;

    @Autowired
    Pen pen;

    @Autowired
    Signer signer;

    @Autowired
    Records records;

    @Autowired
    Persons persons;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID prison;
    private Hired officer;
    private Partner court;
    private CitizenId id;
    private String name;
    private Counterpart judge;
    private String bizNo;

    @BeforeEach
    void court() {
        people = new TestPeople(house);
        prison = people.unit("测试监狱", UnitType.PRISON, people.root());
        officer = people.officer("刑罚执行民警", prison, CoopDuty.ACCEPT);
        court = partner(OrganKind.COURT);
        id = Synthetic.id(LocalDate.of(1980, 4, 5), Sex.MALE);
        name = Synthetic.name();
        bizNo = "(2026)测9701刑更" + Math.abs(name.hashCode() % 100000) + "号";
        judge = counterpart(court, bizNo);
        Acting.run(people.actor(officer), () -> persons.register(Claim.citizen(name, id, true)));
    }

    @Test
    void aMessageIsAFactOnlyWhenAPersonHasAcceptedIt() {
        Wire ruling = judge.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now());
        assertThat(code(inbox.receive(ruling))).isEqualTo("TAKEN");
        Stored<Proposal> proposal = proposals().getFirst();
        assertThat(proposal.row().state()).isEqualTo(ProposalState.WAITING);
        assertThat(proposal.row().differences()).isEmpty();
        Visitor visitor = Visitor.to(port).bearer(people.token(officer.person(), true));
        var shown = visitor.get("/api/coop/proposals/" + proposal.row().id());
        assertThat(shown.status()).as(shown.raw().body()).isEqualTo(200);
        assertThat(shown.body().path("rows").size()).isEqualTo(14);
        var accepted = act(visitor, proposal.row().id(), "accept", Map.of());
        assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(200);
        assertThat(proposals().getFirst().row().state()).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    void twiceTheSameIsOnceAndTheReceiptIsTheSameToTheLetter() {
        Wire ruling = judge.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now());
        Wire first = inbox.receive(ruling);
        assertThat(inbox.receive(ruling)).isEqualTo(first);
        assertThat(proposals()).hasSize(1);
        String used = String.valueOf(((Map<?, ?>) Pen.map(ruling.content()).get("envelope")).get("msgId"));
        Wire other = judge.says(MessageType.RULING, ruling(6, "2031-05-24"), Instant.now(), 2, used);
        assertThat(code(inbox.receive(other))).as("one number, two contents").isEqualTo("REFUSED");
    }

    @Test
    void whatComesEarlyWaitsForWhatStandsBeforeIt() {
        Instant now = Instant.now();
        Wire third = judge.says(MessageType.RULING, ruling(9, "2031-02-24"), now, 3, UUID.randomUUID().toString());
        Wire second = judge.says(MessageType.HEARING, notice("开庭"), now, 2, UUID.randomUUID().toString());
        Wire first = judge.says(MessageType.DOCKET, docket(), now, 1, UUID.randomUUID().toString());
        assertThat(code(inbox.receive(third))).isEqualTo("WAITING");
        assertThat(code(inbox.receive(second))).isEqualTo("WAITING");
        assertThat(proposals()).isEmpty();
        assertThat(code(inbox.receive(first))).isEqualTo("TAKEN");
        assertThat(proposals().reversed())
                .extracting(stored -> stored.row().type())
                .containsExactly(MessageType.DOCKET, MessageType.HEARING, MessageType.RULING);
    }

    @Test
    void aSecondRulingThatSaysOtherwiseIsShownSideBySideAndNeedsAWord() {
        inbox.receive(judge.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now()));
        inbox.receive(judge.says(MessageType.RULING, ruling(7, "2031-04-24"), Instant.now()));
        Stored<Proposal> second = proposals().getFirst();
        assertThat(second.row().contradictory()).isTrue();
        assertThat(second.row().differences())
                .extracting(Proposal.Difference::field)
                .containsExactlyInAnyOrder("months", "newEnd");
        Visitor visitor = Visitor.to(port).bearer(people.token(officer.person(), true));
        assertThat(act(visitor, second.row().id(), "accept", Map.of()).status()).isGreaterThanOrEqualTo(400);
        assertThat(act(visitor, second.row().id(), "accept", Map.of("reason", "以后一份裁定为准, 已电话核实")).status())
                .isEqualTo(200);
    }

    @Test
    void everythingUnknownIsNamedAndNothingIsDroppedInSilence() {
        Wire good = judge.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now());
        String bad = good.content()
                .replace("\"COMMUTATION\"", "\"REDUCTION\"")
                .replace("\"months\":9", "\"months\":9,\"bonus\":1")
                .replace("\"2031-02-24\"", "\"2031-02-30\"");
        Wire receipt = inbox.receive(signed(bad));
        assertThat(code(receipt)).isEqualTo("REFUSED");
        assertThat(fields(receipt)).contains("body.kind", "body.bonus", "body.newEnd");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void whoDidNotSignOrMayNotSaySoIsRefused() {
        Wire good = judge.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now());
        Wire forged = new Wire(good.content().replace("\"months\":9", "\"months\":90"), good.keyId(), good.signature());
        assertThat(code(inbox.receive(forged))).isEqualTo("REFUSED");
        Counterpart police = counterpart(partner(OrganKind.POLICE), bizNo);
        Wire notTheirs = police.says(MessageType.RULING, ruling(9, "2031-02-24"), Instant.now());
        assertThat(fields(inbox.receive(notTheirs))).contains("envelope.type");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackDoesNotChangeTheOrderButIsMarked() {
        Instant now = Instant.now();
        inbox.receive(judge.says(MessageType.DOCKET, docket(), now));
        inbox.receive(judge.says(MessageType.RULING, ruling(9, "2031-02-24"), now.minus(Duration.ofDays(2))));
        assertThat(proposals()).hasSize(2);
        assertThat(jdbc.queryForObject(
                        "select clock_doubt from coop.received where biz_no = ? and sequence = 2", Boolean.class, bizNo))
                .isTrue();
    }

    @Test
    void aPersonWhoIsNotKnownIsRecordedFromThePapersWithoutBeingTypedAgain() {
        String newcomer = Synthetic.name();
        CitizenId number = Synthetic.id(LocalDate.of(1991, 1, 1).plusDays(Math.abs(newcomer.hashCode() % 3000)), Sex.FEMALE);
        Counterpart papers = new Counterpart(
                pen,
                court,
                code(prison),
                bizNo + "之一",
                new Envelope.Subject(
                        new PersonName(newcomer),
                        Sex.FEMALE,
                        number.birthDate(),
                        IdType.CITIZEN_ID,
                        new OtherId(number.value()),
                        null));
        inbox.receive(papers.says(MessageType.SENTENCE_DOCS, judgment(), Instant.now()));
        Proposal proposal = proposals(bizNo + "之一").getFirst().row();
        assertThat(proposal.person()).isNull();
        Visitor visitor = Visitor.to(port).bearer(people.token(officer.person(), true));
        var accepted = act(visitor, proposal.id(), "accept", Map.of());
        assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(200);
        Ref<Person> made = proposals(bizNo + "之一").getFirst().row().person();
        Person person = Acting.as(people.actor(officer), () -> persons.get(made)).row();
        assertThat(person.name().value()).isEqualTo(newcomer);
        assertThat(person.citizenId()).isEqualTo(number);
    }

    private Visitor.Answer act(Visitor by, Ref<Proposal> file, String act, Map<String, Object> form) {
        int version = jdbc.queryForObject("select version from coop.proposal where id = ?", Integer.class, file.id());
        return by.post("/api/cases/coop.proposal/%s/%s".formatted(file, act), Map.of("version", version, "form", form));
    }

    private List<Stored<Proposal>> proposals() {
        return proposals(bizNo);
    }

    private List<Stored<Proposal>> proposals(String number) {
        return Acting.as(
                Actor.system("测试"),
                () -> records.page(Query.of(Proposal.class).where("bizNo", number).limit(50)).items());
    }

    private Partner partner(OrganKind kind) {
        PublicKeyCard card = signer.publicKeys().getLast();
        Partner partner = new Partner(
                Ref.next(), "T" + UUID.randomUUID().toString().substring(0, 12), "测试" + kind.label(), kind,
                hex(card.x()), hex(card.y()), null, false);
        Acting.run(Actor.system("测试"), () -> records.add(partner, xiezhi.foundation.records.Placement.in(people.root())));
        return partner;
    }

    private static String hex(String base64) {
        return java.util.HexFormat.of().formatHex(java.util.Base64.getUrlDecoder().decode(base64));
    }

    private Counterpart counterpart(Partner self, String number) {
        return new Counterpart(
                pen,
                self,
                code(prison),
                number,
                new Envelope.Subject(
                        new PersonName(name), Sex.MALE, id.birthDate(), IdType.CITIZEN_ID, new OtherId(id.value()), null));
    }

    private String code(UUID unit) {
        return Acting.as(Actor.system("测试"), () -> records.get(Unit.class, Ref.<Unit>of(unit)))
                .row()
                .unitCode();
    }

    private Wire signed(String content) {
        byte[] signature = signer.sign(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Wire(content, signer.keyId(), java.util.Base64.getEncoder().encodeToString(signature));
    }

    private static String code(Wire receipt) {
        return String.valueOf(Pen.map(receipt.content()).get("code"));
    }

    private static List<String> fields(Wire receipt) {
        List<String> fields = new ArrayList<>();
        for (Object fault : (List<?>) Pen.map(receipt.content()).get("faults")) {
            fields.add(String.valueOf(((Map<?, ?>) fault).get("field")));
        }
        return fields;
    }

    private static TermRuling ruling(int months, String newEnd) {
        return new TermRuling(
                new CaseNumber("(2026)测9701刑更第8号"), "测试中级人民法院", LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 20), TermKind.COMMUTATION, true, months, LocalDate.parse(newEnd), null, null,
                "确有悔改表现");
    }

    private static xiezhi.application.enforcement.coop.contract.Docket docket() {
        return new xiezhi.application.enforcement.coop.contract.Docket(
                new CaseNumber("(2026)测9701刑更第8号"), LocalDate.of(2026, 11, 2));
    }

    private static xiezhi.application.enforcement.coop.contract.Notice notice(String text) {
        return new xiezhi.application.enforcement.coop.contract.Notice(
                new CaseNumber("(2026)测9701刑更第8号"), LocalDate.of(2026, 11, 10), text);
    }

    private static PenaltyPapers judgment() {
        return new PenaltyPapers(
                new CaseNumber("(2026)测9701刑初第18号"), "测试县人民法院", LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 12), "盗窃罪", PenaltyCode.FIXED_TERM, 1, 6, LocalDate.of(2026, 5, 1),
                LocalDate.of(2027, 10, 31), 0, "5000.00", "罚金人民币五千元", "起诉书副本、判决书、执行通知书、结案登记表", false);
    }
}
