package xiezhi.foundation.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.coop.contract.Evaluation;
import xiezhi.application.enforcement.coop.contract.Recall;
import xiezhi.application.enforcement.coop.counterpart.Counterpart;
import xiezhi.application.enforcement.coop.inbox.Inbox;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.security.PublicKeyCard;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 不守规矩的对方: a court that is late, repeats itself, sends the third before the second and contradicts itself. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class MessageChapter {
    private final Records records;
    private final Persons persons;
    private final People people;
    private final Pen pen;
    private final Signer signer;
    private final Inbox inbox;

    MessageChapter(Records records, Persons persons, People people, Pen pen, Signer signer, Inbox inbox) {
        this.records = records;
        this.persons = persons;
        this.people = people;
        this.pen = pen;
        this.signer = signer;
        this.inbox = inbox;
    }

    void tell(Ref<Person> about, LocalDate today, Instant now, UUID unit) {
        PublicKeyCard card = signer.publicKeys().getLast();
        Partner court = new Partner(
                Ref.next(), "97DEMO-COURT", "演示县人民法院", OrganKind.COURT, hex(card.x()), hex(card.y()), null, false);
        Acting.run(Actor.system("演示省"), () -> records.add(court, Placement.in(unit)));
        Person person = Acting.as(Actor.system("演示省"), () -> persons.get(about)).row();
        String number = person.citizenId() == null ? "" : person.citizenId().value();
        Counterpart judge = new Counterpart(
                pen,
                court,
                people.unit(unit).unitCode(),
                "(%d)演9701刑初211号".formatted(today.getYear()),
                new Envelope.Subject(
                        new PersonName(person.name().value()),
                        person.sex(),
                        person.birthDate(),
                        IdType.CITIZEN_ID,
                        new OtherId(number),
                        null));
        CaseNumber file = new CaseNumber("(%d)演9701刑初第211号".formatted(today.getYear()));
        Wire first = judge.says(
                MessageType.EVAL_REQUEST, evaluation(file, today.minusDays(4)), now.minus(Duration.ofDays(4)));
        List<Wire> said = List.of(
                first,
                first,
                judge.says(MessageType.EVAL_REQUEST, evaluation(file, today.minusDays(2)), now.minus(Duration.ofDays(9))));
        said.forEach(inbox::receive);
        inbox.receive(judge.says(
                MessageType.REVOKE_RULING,
                new Recall(file, today, "违反监督管理规定", false, "(演示)裁定书"),
                now,
                4,
                UUID.randomUUID().toString()));
    }

    private static Evaluation evaluation(CaseNumber file, LocalDate received) {
        return new Evaluation(file, received, false, "演示县大柳树镇", "拟适用缓刑");
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(base64));
    }
}
