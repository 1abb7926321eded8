package xiezhi.application.government.legalaid.assignment;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.PartyName;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 利益冲突: whether the other party gets aid too, in whatever centre; then its lawyer and firm can't take this side. */
@Component
class Conflicts {
    private final Records records;

    Conflicts(Records records) {
        this.records = records;
    }

    /** Practitioners and institutions on the other side. Looked for by the platform, which tells no more than that. */
    @LegalBasis("律师法#39")
    Set<UUID> otherSide(AidApplication row) {
        Set<UUID> found = new HashSet<>();
        PartyName opponent = row.opponentName();
        if (opponent != null) {
            Acting.run(Actor.system("利益冲突检查"), () -> find(row, opponent, found));
        }
        return found;
    }

    private void find(AidApplication row, PartyName opponent, Set<UUID> found) {
        PersonName name;
        try {
            name = new PersonName(opponent.value());
        } catch (xiezhi.kernel.fault.Unfit body) {
            return; // a body's name that is no person's; bodies get no aid
        }
        records
                .page(Query.of(AidApplication.class)
                        .where("applicantName", name.value())
                        .limit(100))
                .items()
                .stream()
                .map(Stored::row)
                .filter(other -> !other.id().equals(row.id()) && against(other, row))
                .forEach(other -> addLawyerOf(other.id(), found));
    }

    /** The other's matter is with this applicant. */
    private static boolean against(AidApplication other, AidApplication row) {
        return other.opponentName() != null
                && other.opponentName().value().equals(row.applicantName().value());
    }

    private void addLawyerOf(Ref<AidApplication> other, Set<UUID> found) {
        records.page(Query.of(AidCase.class).where("application", other).limit(1))
                .items()
                .forEach(stored -> {
                    Ref<Practitioner> lawyer = stored.row().lawyer();
                    Ref<Institution> firm = stored.row().institution();
                    if (lawyer != null && firm != null) {
                        found.add(lawyer.id());
                        found.add(firm.id());
                    }
                });
    }
}
