package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 释放预排: every term that ends within the months of exit education has its file; nobody has to remember. */
@Component
class DueReleases {
    private final Records records;
    private final CustodyFiles custody;
    private final CaseFiles files;

    DueReleases(Records records, CustodyFiles custody, CaseFiles files) {
        this.records = records;
        this.custody = custody;
        this.files = files;
    }

    @Scheduled(cron = "0 20 0 * * *", zone = "Asia/Shanghai")
    void everyNight() {
        planAll();
    }

    /** Opens a file for every inmate whose term ends soon and who has none. */
    int planAll() {
        LocalDate today = files.today();
        LocalDate until = today.plusMonths(PrisonParameters.shipped().number("exit-education-months", today));
        List<Stored<CustodyFile>> due = new ArrayList<>();
        Acting.run(
                Actor.system("释放预排"),
                () -> records.stream(Query.of(CustodyFile.class).and("termEnd", Query.Test.TO, until), file -> {
                    if (file.row().inCustody() || file.row().state() == CustodyState.TMP_OUTSIDE) {
                        due.add(file);
                    }
                }));
        List<Stored<CustodyFile>> without = due.stream()
                .filter(file -> custody.rows(ReleaseCase.class, file.row().id()).stream()
                        .allMatch(each -> each.row().state() == ReleaseState.CANCELLED))
                .toList();
        without.forEach(file -> Acting.run(
                Actor.system("释放预排"),
                () -> files.begin(
                        ReleaseCase.class,
                        "plan-due",
                        new ReleaseForms.Plan(file.row().id(), ReleaseKind.TERM_END, false, null, false))));
        return without.size();
    }
}
