package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 禁闭期满: nobody stays a day longer because somebody forgot. */
@Component
class ConfinementEnds {
    private final Records records;
    private final CaseFiles files;

    ConfinementEnds(Records records, CaseFiles files) {
        this.records = records;
        this.files = files;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    void atMidnight() {
        liftAll();
    }

    /** Lifts every confinement whose last day is over. */
    int liftAll() {
        LocalDate today = files.today();
        List<Stored<Confinement>> over = Acting.as(
                Actor.system("禁闭期满"),
                () -> records.page(Query.of(Confinement.class)
                                .where("state", ConfinementState.CONFINED)
                                .and("ends", Query.Test.TO, today.minusDays(1))
                                .limit(1000))
                        .items());
        over.forEach(each -> Acting.run(
                Actor.system("禁闭期满"),
                () -> files.act(Confinement.class, each.row().id(), "expire", null)));
        return over.size();
    }
}
