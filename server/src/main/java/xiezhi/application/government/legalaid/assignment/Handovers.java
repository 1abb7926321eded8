package xiezhi.application.government.legalaid.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidAssignment;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;

/** 交接: takes a case out of a lawyer's hands; he no longer sees the file. */
@Component
public class Handovers {
    private final AidFiles files;
    private final Records records;
    private final Practitioners practitioners;

    Handovers(AidFiles files, Records records, Practitioners practitioners) {
        this.files = files;
        this.records = records;
        this.practitioners = practitioners;
    }

    /** Ends the assignment in force, if there is one; the case waits for another lawyer. */
    public void end(OpenFile file, String why) {
        files.latest(AidAssignment.class, file.ref())
                .filter(last -> last.row().endedOn() == null)
                .ifPresent(last -> {
                    records.change(last.row().ended(file.today(), why), last.version());
                    UUID account = accountOf(last.row().lawyer());
                    if (account != null) {
                        files.leave(file, account);
                    }
                });
        file.aidCase().filter(found -> found.row().lawyer() != null).ifPresent(found -> release(found));
    }

    /** The account of the practitioner, by which he sees files. */
    @Nullable
    UUID accountOf(Ref<Practitioner> lawyer) {
        String person = practitioners.get(lawyer).person().person();
        return person == null ? null : UUID.fromString(person);
    }

    private void release(Stored<AidCase> found) {
        records.change(found.row().unassigned(), found.version());
    }
}
