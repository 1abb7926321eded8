package xiezhi.application.enforcement.disclosure.relative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.application.enforcement.person.Contact;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.Ref;

/**
 * 关系证据: who in this prison may be meant, and what he himself has said of his relatives, beside what the asker claims. Names of relatives
 * other than the asker's stay masked.
 */
@Service
public class KinEvidence {
    private final Records records;
    private final KinDesk desk;
    private final People people;
    private final Trail trail;

    KinEvidence(Records records, KinDesk desk, People people, Trail trail) {
        this.records = records;
        this.desk = desk;
        this.people = people;
        this.trail = trail;
    }

    /** 可能的本人. */
    public record Candidate(
            UUID person,
            String number,
            String name,
            String ward,
            boolean sameName,
            boolean sameNumber,
            List<Known> relatives) {}

    /** 本人登记的亲属. */
    public record Known(String name, String relation, boolean asker, boolean guardian, boolean victim) {}

    @Transactional
    @May(DisclosureDuty.KIN)
    public List<Candidate> of(Ref<Kinship> ref) {
        Stored<Kinship> request = records.get(Kinship.class, ref);
        Kinship row = request.row();
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        meant(row)
                .map(Stored::row)
                .map(CustodyFile::person)
                .distinct()
                .flatMap(person -> desk.here(person, request.placement().unit()).stream())
                .forEach(file -> found.put(file.person().id(), candidate(file, row)));
        trail.noteReading("disclosure.kinship", ref.id(), Map.of("candidates", found.size()));
        return List.copyOf(found.values());
    }

    /** By the name that was claimed, and by the number where one was. */
    private Stream<Stored<CustodyFile>> meant(Kinship row) {
        String number = row.claimedNumber();
        List<Stored<CustodyFile>> all =
                new ArrayList<>(page(Query.of(CustodyFile.class).where("name", row.claimedName())));
        if (number != null) {
            all.addAll(page(Query.of(CustodyFile.class).where("number", number)));
        }
        return all.stream();
    }

    private List<Stored<CustodyFile>> page(Query<CustodyFile> query) {
        return Acting.as(
                Actor.system("近亲属查询"), () -> records.page(query.limit(20)).items());
    }

    private Candidate candidate(CustodyFile file, Kinship row) {
        return new Candidate(
                file.person().id(),
                file.number(),
                Mask.NAME.of(file.name().value()),
                people.unit(file.ward().id()).fullName(),
                file.name().equals(row.claimedName()),
                file.number().equals(row.claimedNumber()),
                relatives(file.person(), row.relativeName()));
    }

    private List<Known> relatives(Ref<Person> person, PersonName asker) {
        return Acting.as(Actor.system("近亲属查询"), () -> records.find(Person.class, person.id()))
                .map(stored -> stored.row().contacts())
                .orElse(List.of())
                .stream()
                .map(contact -> known(contact, contact.name().equals(asker)))
                .toList();
    }

    private static Known known(Contact contact, boolean asker) {
        String name = contact.name().value();
        @Nullable String shown = asker ? name : Mask.NAME.of(name);
        return new Known(shown, contact.relation(), asker, contact.guardian(), contact.victim());
    }
}
