package xiezhi.application.enforcement.coop.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Receipt.FaultLine;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 对方和己方: who a partner is, which of our units a message is for, and whether such a message may go between the two. */
@Component
public class Partners {
    private static final Actor ROOM = Actor.system("政法协同");
    private final Records records;
    private final People people;

    Partners(Records records, People people) {
        this.records = records;
        this.people = people;
    }

    /** The partner of that code, unless his exchange is suspended. */
    public Optional<Partner> of(String code) {
        return Acting.as(
                        ROOM,
                        () -> records.page(
                                Query.of(Partner.class).where("code", code).limit(1)))
                .items()
                .stream()
                .map(Stored::row)
                .filter(partner -> !partner.suspended())
                .findFirst();
    }

    /** The partner of exactly that name; none when two share it. */
    public Optional<Partner> named(String name) {
        List<Partner> found = all(Query.of(Partner.class).where("name", name)).stream()
                .map(Stored::row)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The one partner of that kind that is registered at the unit, or at the nearest above it; where there are two, nobody is guessed. */
    public Optional<Partner> nearest(OrganKind kind, UUID unit) {
        List<Stored<Partner>> known = all(Query.of(Partner.class).where("kind", kind.code()));
        for (UUID above : people.upwards(unit)) {
            List<Stored<Partner>> here = known.stream()
                    .filter(partner -> partner.placement().unit().equals(above))
                    .toList();
            if (!here.isEmpty()) {
                return here.size() == 1 ? Optional.of(here.getFirst().row()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Stored<Partner>> all(Query<Partner> query) {
        return Acting.as(ROOM, () -> records.page(query.limit(1000))).items().stream()
                .filter(partner -> !partner.row().suspended())
                .toList();
    }

    /** What kind of organ a unit of ours is. */
    public OrganKind kindOf(UUID unit) {
        return kindOf(people.unit(unit).unitType());
    }

    /** Our unit of that code. */
    public Optional<UUID> unitOf(String code) {
        return unit(code).map(unit -> unit.id().id());
    }

    /** The code by which a unit of ours is known to partners. */
    public String codeOf(UUID unit) {
        return people.unit(unit).unitCode();
    }

    UUID root() {
        return people.root()
                .orElseThrow(() -> new IllegalStateException("Add the units first"))
                .id()
                .id();
    }

    List<FaultLine> misaddressed(Envelope envelope, Partner from) {
        List<FaultLine> faults = new ArrayList<>();
        if (!envelope.type().from().contains(from.kind())) {
            faults.add(new FaultLine(
                    "envelope.type",
                    "%s不能由%s发送".formatted(envelope.type().label(), from.kind().label())));
        }
        Optional<Unit> to = unit(envelope.toOrg());
        if (to.isEmpty()) {
            faults.add(new FaultLine("envelope.toOrg", "本节点没有单位 " + envelope.toOrg()));
        } else if (!envelope.type().to().contains(kindOf(to.get().unitType()))) {
            faults.add(new FaultLine(
                    "envelope.toOrg",
                    "%s不办理%s"
                            .formatted(
                                    to.get().unitType().label(), envelope.type().label())));
        }
        return faults;
    }

    private static OrganKind kindOf(UnitType type) {
        return switch (type) {
            case PRISON -> OrganKind.PRISON;
            case PRISON_ADMINISTRATION -> OrganKind.PRISON_BUREAU;
            case REHABILITATION_CENTRE, REHABILITATION_ADMINISTRATION -> OrganKind.REHAB;
            default -> OrganKind.COUNTY;
        };
    }

    private Optional<Unit> unit(String code) {
        return Acting.as(
                        ROOM,
                        () -> records.page(
                                Query.of(Unit.class).where("unitCode", code).limit(1)))
                .items()
                .stream()
                .map(Stored::row)
                .findFirst();
    }
}
