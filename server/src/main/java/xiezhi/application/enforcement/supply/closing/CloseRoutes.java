package xiezhi.application.enforcement.supply.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 日结接口. */
@RestController
@RequestMapping("/api/supply/closings")
@May(SupplyDuty.FINANCE)
class CloseRoutes {
    private final CloseDesk desk;
    private final Ledger ledger;
    private final Rendering rendering;
    private final Intake intake;

    CloseRoutes(CloseDesk desk, Ledger ledger, Rendering rendering, Intake intake) {
        this.desk = desk;
        this.ledger = ledger;
        this.rendering = rendering;
        this.intake = intake;
    }

    /** 一天的银行流水. */
    record Day(@Item("日期") LocalDate day, @Item("银行流水") List<CloseDesk.BankLine> bank) {}

    /** 查明情况. */
    record Explanation(
            @Item("版本") int fileVersion,
            @Item(value = "查明情况", size = 500) String explanation) {}

    /** What the ledger says of a day: each receipt that moved money at the bank, what the other purses moved, and whether balances hold. */
    @GetMapping("/ledger")
    Map<String, Object> ledger(@RequestParam LocalDate day) {
        UUID facility = facility();
        return Map.of(
                "lines",
                ledger.bankLines(facility, day),
                "movements",
                ledger.movements(facility, day),
                "astray",
                ledger.astray().size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> close(@RequestBody Map<String, Object> body) {
        Day asked = intake.form(Day.class, body);
        return rendering.row(desk.close(facility(), asked.day(), asked.bank()));
    }

    @PostMapping("/{id}/explain")
    Map<String, Object> explain(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Explanation asked = intake.form(Explanation.class, body);
        return rendering.row(desk.explain(Ref.of(id), asked.fileVersion(), asked.explanation()));
    }

    private static UUID facility() {
        UUID facility = Acting.current().unit();
        if (facility == null) {
            throw Unfit.because("请在所属单位的岗位上办理日结");
        }
        return facility;
    }
}
