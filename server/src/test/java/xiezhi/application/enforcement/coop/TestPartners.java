package xiezhi.application.enforcement.coop;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.coop.counterpart.Counterpart;
import xiezhi.application.enforcement.coop.inbox.Inbox;
import xiezhi.application.enforcement.person.Synthetic;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.PublicKeyCard;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.IdType;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.Visitor;

/** 测试对方: partners of a test's own, what they say of somebody nobody knows, and whoever accepts it over HTTP. */
public final class TestPartners {
    private static final Actor TEST = Actor.system("测试");
    private final ApplicationContext house;
    private final Records records;
    private final JdbcTemplate jdbc;

    public TestPartners(ApplicationContext house) {
        this.house = house;
        this.records = house.getBean(Records.class);
        this.jdbc = house.getBean(JdbcTemplate.class);
    }

    /** A partner that is registered at the unit. */
    public Partner partner(OrganKind kind, UUID at) {
        return partner(kind, at, "测试" + kind.label() + Synthetic.name());
    }

    public Partner partner(OrganKind kind, UUID at, String name) {
        PublicKeyCard card = house.getBean(Signer.class).publicKeys().getLast();
        Partner partner = new Partner(
                Ref.next(),
                "T" + UUID.randomUUID().toString().substring(0, 12),
                name,
                kind,
                hex(card.x()),
                hex(card.y()),
                null,
                false);
        Acting.run(TEST, () -> records.add(partner, Placement.in(at)));
        return partner;
    }

    /** The partner as he writes to the unit about somebody. */
    public Counterpart writes(Partner partner, UUID to, String bizNo, Envelope.Subject about) {
        return new Counterpart(house.getBean(Pen.class), partner, code(to), bizNo, about);
    }

    /** Somebody of whom nobody has heard. */
    public static Envelope.Subject newcomer() {
        String name = Synthetic.name();
        var id = Synthetic.id(LocalDate.of(1980, 1, 1).plusDays(Math.abs(name.hashCode() % 4000)), Sex.MALE);
        return new Envelope.Subject(
                new PersonName(name), Sex.MALE, id.birthDate(), IdType.CITIZEN_ID, new OtherId(id.value()), null);
    }

    public String receive(Wire wire) {
        return String.valueOf(
                Pen.map(house.getBean(Inbox.class).receive(wire).content()).get("code"));
    }

    /** What waits or was decided of that business, oldest first. */
    public List<Proposal> proposals(String bizNo) {
        return Acting.as(
                        TEST,
                        () -> records.page(
                                Query.of(Proposal.class).where("bizNo", bizNo).limit(50)))
                .items()
                .reversed()
                .stream()
                .map(Stored::row)
                .toList();
    }

    public Visitor.Answer accept(Visitor by, Proposal proposal, Map<String, Object> form) {
        int version = jdbc.queryForObject(
                "select version from coop.proposal where id = ?",
                Integer.class,
                proposal.id().id());
        return by.post(
                "/api/cases/coop.proposal/%s/accept".formatted(proposal.id()),
                Map.of("version", version, "form", form));
    }

    /** What was queued to the partner, in its order. */
    public List<Sent> sentTo(Partner partner) {
        return Acting.as(
                        TEST,
                        () -> records.page(Query.of(Sent.class)
                                .where("toOrg", partner.code())
                                .limit(50)))
                .items()
                .reversed()
                .stream()
                .map(Stored::row)
                .toList();
    }

    private String code(UUID unit) {
        return Acting.as(TEST, () -> records.get(Unit.class, Ref.<Unit>of(unit)))
                .row()
                .unitCode();
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(base64));
    }
}
