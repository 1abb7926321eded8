package xiezhi.application.government.legalaid.file;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.foundation.documents.BusinessGuard;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 案卷可见性: papers are for those who work on the file and for its owner. Who only counts sees masked rows and no paper. */
@Component
class FileSight implements BusinessGuard {
    private final Records records;

    FileSight(Records records) {
        this.records = records;
    }

    @Override
    public Set<String> standards() {
        return Set.of("legalaid.application");
    }

    @Override
    public boolean maySee(UUID business) {
        return records.find(AidApplication.class, business)
                .filter(found -> !onlyCounts(Acting.current()) || owns(found))
                .isPresent();
    }

    private static boolean onlyCounts(Actor actor) {
        return actor.duties().contains(AidDuty.STATISTICS)
                && actor.duties().stream()
                        .filter(duty -> duty.startsWith("legalaid."))
                        .allMatch(AidDuty.STATISTICS::equals);
    }

    private static boolean owns(Stored<AidApplication> row) {
        return Acting.current().person().equals(row.placement().owner());
    }
}
