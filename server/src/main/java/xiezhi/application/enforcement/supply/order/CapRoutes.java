package xiezhi.application.enforcement.supply.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 当月限额接口: what a person may still spend this month, with the reasons. */
@RestController
class CapRoutes {
    private final Records records;
    private final Spending spending;
    private final Clock clock;

    CapRoutes(Records records, Spending spending, Clock clock) {
        this.records = records;
        this.spending = spending;
        this.clock = clock;
    }

    @GetMapping("/api/supply/accounts/{id}/cap")
    @May({SupplyDuty.FINANCE, SupplyDuty.ORDER, SupplyDuty.APPROVE})
    Map<String, Object> cap(@PathVariable UUID id) {
        PersonAccount account = records.get(PersonAccount.class, Ref.of(id)).row();
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        return Map.of("spent", spending.of(account, today), "ruling", spending.ruling(account, today, Money.ZERO));
    }
}
