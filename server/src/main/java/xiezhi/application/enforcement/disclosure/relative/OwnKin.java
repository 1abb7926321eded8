package xiezhi.application.enforcement.disclosure.relative;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.disclosure.KinState;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Ref;

/** 本人的同意: who of his relatives may look, as the person himself decides it; what he takes back is over at once. */
@Service
public class OwnKin {
    private static final Actor PLATFORM = Actor.system("本人在自助终端决定");
    private final Records records;
    private final CaseFiles files;
    private final Trail trail;

    OwnKin(Records records, CaseFiles files, Trail trail) {
        this.records = records;
        this.files = files;
        this.trail = trail;
    }

    /** The requests that wait for his word or are open. */
    @Transactional(readOnly = true)
    public List<Kinship> of(Ref<Person> person) {
        return rows(person).stream()
                .map(Stored::row)
                .filter(row -> row.state() == KinState.CONFIRMED || row.state() == KinState.OPEN)
                .toList();
    }

    @Transactional
    public void agree(Ref<Person> person, UUID id) {
        decide(person, id, "agree");
    }

    @Transactional
    public void object(Ref<Person> person, UUID id) {
        decide(person, id, "object");
    }

    private void decide(Ref<Person> person, UUID id, String act) {
        Kinship mine = of(person).stream()
                .filter(row -> row.id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这件查询申请, 或者不是查询您的"));
        trail.note("KIN_" + act.toUpperCase(java.util.Locale.ROOT), "disclosure.kinship", id, java.util.Map.of());
        Acting.run(PLATFORM, () -> files.act(Kinship.class, mine.id(), act, null));
    }

    private List<Stored<Kinship>> rows(Ref<Person> person) {
        return Acting.as(
                PLATFORM,
                () -> records.page(
                                Query.of(Kinship.class).where("person", person).limit(100))
                        .items());
    }
}
