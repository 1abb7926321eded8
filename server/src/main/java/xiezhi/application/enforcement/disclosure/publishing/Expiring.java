package xiezhi.application.enforcement.disclosure.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.application.enforcement.disclosure.ItemState;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Query.Test;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 公开期满: closes what has run out; the public has not seen it since its last day, whether this has run or not. */
@Component
class Expiring {
    private final Records records;
    private final CaseFiles files;
    private final Clock clock;

    Expiring(Records records, CaseFiles files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    void nightly() {
        Acting.run(Actor.system("公开期满"), this::expireDue);
    }

    /** Returns how many. */
    int expireDue() {
        LocalDate yesterday = LocalDate.now(clock.withZone(CaseFiles.CHINA)).minusDays(1);
        List<Stored<DisclosureItem>> due = records.page(Query.of(DisclosureItem.class)
                        .where("state", ItemState.PUBLISHED)
                        .and("until", Test.TO, yesterday)
                        .limit(1000))
                .items();
        due.forEach(item -> files.act(DisclosureItem.class, item.row().id(), "expire", null));
        return due.size();
    }
}
