package xiezhi.application.government.lawyer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;

/** 执业人员名册: what other rooms ask about practitioners: who can be given a case, and who somebody is. */
@Service
public class Practitioners {
    private final Records records;

    Practitioners(Records records) {
        this.records = records;
    }

    /** 候选人: a practitioner with the institution he works for. */
    public record Candidate(Practitioner person, Institution institution) {}

    /** Everybody who takes aid cases and practises within the city of the division. */
    public List<Candidate> takingAid(String division) {
        String city = division.substring(0, 4);
        List<Practitioner> found = new ArrayList<>();
        Query<Practitioner> query = Query.of(Practitioner.class)
                .where("takesAid", true)
                .and("division", Query.Test.FROM, city + "00")
                .and("division", Query.Test.TO, city + "99999")
                .limit(1000);
        Page<Practitioner> page = records.page(query);
        page.items().forEach(stored -> found.add(stored.row()));
        while (page.next() != null) {
            page = records.page(query.after(page.next()));
            page.items().forEach(stored -> found.add(stored.row()));
        }
        return with(found);
    }

    /** The practitioner with his institution. */
    public Candidate get(Ref<Practitioner> who) {
        return with(List.of(records.get(Practitioner.class, who).row())).getFirst();
    }

    /** The practitioner who signs in as that person. */
    public Optional<Practitioner> of(UUID person) {
        return records
                .page(Query.of(Practitioner.class)
                        .where("person", person.toString())
                        .limit(1))
                .items()
                .stream()
                .map(Stored::row)
                .findFirst();
    }

    private List<Candidate> with(List<Practitioner> people) {
        Map<Ref<Institution>, Institution> firms = new HashMap<>();
        return people.stream()
                .map(person -> new Candidate(
                        person,
                        firms.computeIfAbsent(
                                person.institution(),
                                firm -> records.get(Institution.class, firm).row())))
                .toList();
    }
}
