package xiezhi.application.enforcement.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 封存提出: any room that keeps a minor's record puts what the rule said before those who seal. One paper is put once; more records join it. */
@Service
@LegalBasis({"刑事诉讼法#286", "预防未成年人犯罪法#59"})
public class Sealings {
    private static final Actor ROOM = Actor.system("犯罪记录封存");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final ObjectProvider<CaseFiles> files;
    private final Records records;
    private final People people;
    private final Clock clock;

    Sealings(ObjectProvider<CaseFiles> files, Records records, People people, Clock clock) {
        this.files = files;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /**
     * 拟封存.
     *
     * @param document the judgment, or the order to seal it
     * @param unit whoever keeps the record
     * @param review the rule leaves the decision to a person
     */
    public record Proposed(
            Ref<Person> person,
            String document,
            UUID unit,
            List<Seal.SealedRow> rows,
            boolean review,
            List<Reason> reasons) {

        public Proposed {
            rows = List.copyOf(rows);
            reasons = List.copyOf(reasons);
        }
    }

    /** Puts it before those who seal. */
    @Transactional
    public void propose(Proposed proposed) {
        Acting.run(ROOM, () -> {
            Optional<Stored<Sealing>> known = known(proposed);
            if (known.isEmpty()) {
                files.getObject().begin(Sealing.class, "propose", new Opening(row(proposed), proposed.unit()));
            } else if (known.get().row().state() != SealingState.SEALED) {
                files.getObject().act(Sealing.class, known.get().row().id(), "add-records", new More(proposed.rows()));
            }
        });
    }

    /** 拟封存: as the platform opens it. */
    public record Opening(Sealing sealing, UUID unit) {}

    /** 更多记录: of another room. */
    public record More(List<Seal.SealedRow> rows) {
        public More {
            rows = List.copyOf(rows);
        }
    }

    private Optional<Stored<Sealing>> known(Proposed proposed) {
        return records
                .page(Query.of(Sealing.class)
                        .where("subject", proposed.person().id().toString())
                        .where("document", proposed.document())
                        .limit(1))
                .items()
                .stream()
                .findFirst();
    }

    private Sealing row(Proposed proposed) {
        return new Sealing(
                Ref.next(),
                proposed.review() ? SealingState.REVIEW : SealingState.PROPOSED,
                proposed.person().id().toString(),
                proposed.document(),
                LocalDate.now(clock.withZone(SHANGHAI)),
                people.unit(proposed.unit()).fullName(),
                proposed.rows(),
                proposed.reasons().stream()
                        .map(reason -> new Line.Because(reason.basis(), reason.finding()))
                        .toList(),
                null);
    }
}
