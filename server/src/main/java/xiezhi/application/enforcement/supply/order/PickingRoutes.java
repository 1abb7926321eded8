package xiezhi.application.enforcement.supply.order;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.OrderLine;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;

/** 拣货单: what the supplier sees: pieces by item, bags by ward; never a name, an account or a sum. */
@RestController
class PickingRoutes {
    private final Records records;

    PickingRoutes(Records records) {
        this.records = records;
    }

    /** 商品合计. */
    record Pieces(String sku, String name, int quantity) {}

    /** 一袋: one order as the supplier knows it. */
    record Bag(String order, String id, int version, String wardCode, List<Pieces> goods) {}

    @GetMapping("/api/supply/picking")
    @May(SupplyDuty.DELIVER)
    Map<String, Object> picking() {
        List<Stored<SupplyOrder>> orders = records.page(Query.of(SupplyOrder.class)
                        .where("state", OrderState.APPROVED)
                        .limit(1000))
                .items();
        Map<String, Pieces> totals = new TreeMap<>();
        orders.stream()
                .flatMap(order -> order.row().lines().stream())
                .forEach(line -> totals.merge(
                        line.sku(),
                        pieces(line),
                        (one, other) -> new Pieces(one.sku(), one.name(), one.quantity() + other.quantity())));
        return Map.of(
                "totals",
                totals.values(),
                "bags",
                orders.stream().map(PickingRoutes::bag).toList());
    }

    private static Bag bag(Stored<SupplyOrder> order) {
        SupplyOrder row = order.row();
        return new Bag(
                row.number(),
                row.id().toString(),
                order.version(),
                row.wardCode(),
                row.lines().stream().map(PickingRoutes::pieces).toList());
    }

    private static Pieces pieces(OrderLine line) {
        return new Pieces(line.sku(), line.name(), line.quantity());
    }
}
