package xiezhi.application.enforcement.supply.desk;

import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 入库岗: adds what came to what is there, while orders take from it. */
@RestController
class Stocking {
    private final Records records;
    private final Rendering rendering;
    private final Intake intake;
    private final Trail trail;

    Stocking(Records records, Rendering rendering, Intake intake, Trail trail) {
        this.records = records;
        this.rendering = rendering;
        this.intake = intake;
        this.trail = trail;
    }

    /** 入库: pieces that came; below zero what is broken or expired is taken off. */
    record Arrived(
            @Item("件数") int pieces,

            @Item(value = "凭证", size = 100, hint = "入库单号; 减少的写明报损单号")
            String paper) {}

    @PostMapping("/api/supply/goods/{id}/stock")
    @May(SupplyDuty.CATALOGUE)
    @Transactional
    Map<String, Object> arrived(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Arrived asked = intake.form(Arrived.class, body);
        Stored<Goods> goods = records.lock(Goods.class, Ref.of(id));
        int after = goods.row().stock() + asked.pieces();
        if (asked.pieces() == 0 || after < 0) {
            throw Unfit.field("pieces", "现有%d件, 调整后不能少于零件".formatted(goods.row().stock()));
        }
        trail.note("STOCK", "supply.goods", id, Map.of("pieces", asked.pieces(), "paper", asked.paper()));
        return rendering.row(records.change(goods.row().stocked(after), goods.version()));
    }
}
