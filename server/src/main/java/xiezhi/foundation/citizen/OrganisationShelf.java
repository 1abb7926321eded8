package xiezhi.foundation.citizen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.record.Ref;

/** 法人卷架: the rows of bodies and mandates, read and written by the platform for desks that have asked who may. */
@Component
class OrganisationShelf {
    private static final int MOST = 200;
    private final Records records;
    private final People people;

    OrganisationShelf(Records records, People people) {
        this.records = records;
        this.people = people;
    }

    Stored<Organisation> organisation(UUID id) {
        return asPlatform(() -> records.find(Organisation.class, id)).orElseThrow(() -> new NotFound("没有这个法人账户"));
    }

    /** Locked until the transaction ends, so that two decisions on it wait for each other. */
    Stored<Organisation> lock(UUID id) {
        organisation(id);
        return asPlatform(() -> records.lock(Organisation.class, Ref.<Organisation>of(id)));
    }

    Optional<Stored<Mandate>> mandate(UUID id) {
        return asPlatform(() -> records.find(Mandate.class, id));
    }

    List<Stored<Organisation>> ofCode(CreditCode code) {
        return organisations(Query.of(Organisation.class).where("creditCode", code));
    }

    List<Stored<Organisation>> representedBy(UUID person) {
        return organisations(Query.of(Organisation.class).where("representative", Ref.of(person)));
    }

    List<Stored<Organisation>> pending() {
        return organisations(Query.of(Organisation.class).where("state", OrganisationState.PENDING));
    }

    List<Stored<Mandate>> mandatesOf(UUID organisation) {
        return mandates(Query.of(Mandate.class).where("organisation", Ref.of(organisation)));
    }

    List<Stored<Mandate>> mandatesTo(UUID person) {
        return mandates(Query.of(Mandate.class).where("operator", Ref.of(person)));
    }

    Stored<Organisation> add(Organisation row) {
        return asPlatform(
                () -> records.add(row, home().ownedBy(row.representative().id())));
    }

    Stored<Mandate> add(Mandate row) {
        return asPlatform(() -> records.add(row, home().ownedBy(row.operator().id())));
    }

    <R extends Record> void change(R row, int version) {
        asPlatform(() -> records.change(row, version));
    }

    private Placement home() {
        return Placement.in(
                people.root().orElseThrow(() -> new NotFound("本节点还没有设立机构")).id().id());
    }

    private List<Stored<Organisation>> organisations(Query<Organisation> query) {
        return asPlatform(() -> records.page(query.limit(MOST)).items());
    }

    private List<Stored<Mandate>> mandates(Query<Mandate> query) {
        return asPlatform(() -> records.page(query.limit(MOST)).items());
    }

    private static <T> T asPlatform(Supplier<T> work) {
        return Acting.as(Actor.system("法人账户"), work::get);
    }
}
