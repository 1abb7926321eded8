package xiezhi.application.enforcement.supply.order;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Query.Test;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 到期办结: an order that was signed for and not returned in time is closed by itself. */
@Component
class Closing {
    private final Records records;
    private final CaseFiles files;
    private final Clock clock;

    Closing(Records records, CaseFiles files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Shanghai")
    void nightly() {
        Acting.run(Actor.system("订单办结"), this::closeDue);
    }

    /** Closes what is due; returns how many. */
    int closeDue() {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        LocalDate before = today.minusDays(Parameters.of("supply").number("return-days", today) + 1L);
        var due = records.page(Query.of(SupplyOrder.class)
                        .where("state", OrderState.SIGNED)
                        .and("signedOn", Test.TO, before)
                        .limit(1000))
                .items();
        due.forEach(order -> files.act(SupplyOrder.class, order.row().id(), "close", null));
        return due.size();
    }
}
