package xiezhi.application.publicservice.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 咨询卷内: the parts of a consultation, for whoever may open it. */
@Component
class ConsultRows {
    private static final int MOST = 200;
    private final Records records;
    private final People people;

    ConsultRows(Records records, People people) {
        this.records = records;
        this.people = people;
    }

    /** All parts of a kind, oldest first. */
    <P extends Record> List<Stored<P>> of(Class<P> part, Ref<Consultation> file) {
        return Acting.as(
                Actor.system("咨询"),
                () -> records.page(Query.of(part).where("consultation", file).limit(MOST))
                        .items()
                        .reversed());
    }

    /** The answer that counts. */
    Optional<Stored<ConsultAnswer>> answer(Ref<Consultation> file) {
        List<Stored<ConsultAnswer>> all = of(ConsultAnswer.class, file);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The names that must not appear in what is published. */
    List<String> names(Stored<Consultation> file) {
        List<String> names = new ArrayList<>();
        UUID owner = file.placement().owner();
        if (owner != null) {
            names.add(people.nameOf(owner));
        }
        if (file.row().opponentName() != null) {
            names.add(file.row().opponentName().value());
        }
        return names;
    }
}
