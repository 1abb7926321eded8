package xiezhi.application.enforcement.supply.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.DayClose;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;

/** 供应日: whether orders are taken, what waits for whom, what runs short, and whether yesterday was closed. */
@RestController
@Transactional
class SupplyDay {
    private static final int FEW = 5;
    private static final Set<OrderState> ON_THE_WAY = EnumSet.of(
            OrderState.FUNDS_FROZEN,
            OrderState.APPROVED,
            OrderState.PICKED,
            OrderState.PACKED,
            OrderState.DELIVERED,
            OrderState.DISPUTED);
    private final Records records;
    private final Reading reading;
    private final Windows windows;
    private final Rendering rendering;
    private final Clock clock;

    SupplyDay(Records records, Reading reading, Windows windows, Rendering rendering, Clock clock) {
        this.records = records;
        this.reading = reading;
        this.windows = windows;
        this.rendering = rendering;
        this.clock = clock;
    }

    @GetMapping("/api/supply/day")
    @May({SupplyDuty.CATALOGUE, SupplyDuty.ORDER, SupplyDuty.APPROVE, SupplyDuty.DELIVER, SupplyDuty.FINANCE})
    Map<String, Object> today() {
        UUID facility = facility();
        List<Stored<SupplyOrder>> orders = reading.in(ON_THE_WAY);
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("today", LocalDate.now(clock.withZone(CaseFiles.CHINA)));
        day.put("now", clock.instant());
        day.put("open", windows.open(facility).map(rendering::row).orElse(null));
        day.put("next", windows.next(facility).map(rendering::row).orElse(null));
        day.put("states", states(orders));
        day.put("waiting", reading.shown(only(orders, OrderState.FUNDS_FROZEN)));
        day.put("disputed", reading.shown(only(orders, OrderState.DISPUTED)));
        day.put("few", few());
        day.put("closing", closing());
        return day;
    }

    /** Bags by ward: what is to be packed, to be brought, to be signed for. */
    @GetMapping("/api/supply/delivery")
    @May({SupplyDuty.DELIVER, SupplyDuty.ORDER, SupplyDuty.APPROVE})
    List<Map<String, Object>> delivery() {
        return reading
                .shown(reading.in(EnumSet.of(OrderState.PICKED, OrderState.PACKED, OrderState.DELIVERED)))
                .stream()
                .collect(Collectors.groupingBy(
                        line -> String.valueOf(line.get("ward")), java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(ward -> Map.<String, Object>of("ward", ward.getKey(), "bags", ward.getValue()))
                .toList();
    }

    private static List<Stored<SupplyOrder>> only(List<Stored<SupplyOrder>> orders, OrderState state) {
        return orders.stream().filter(order -> order.row().state() == state).toList();
    }

    private static List<Map<String, Object>> states(List<Stored<SupplyOrder>> orders) {
        return Arrays.stream(OrderState.values())
                .filter(ON_THE_WAY::contains)
                .map(state -> Map.<String, Object>of(
                        "code",
                        state.name(),
                        "label",
                        state.label(),
                        "count",
                        only(orders, state).size()))
                .toList();
    }

    private List<Map<String, Object>> few() {
        return rendering.rows(records.page(Query.of(Goods.class)
                        .where("onSale", true)
                        .and("stock", Query.Test.TO, FEW)
                        .sortedBy("sku")
                        .limit(50))
                .items());
    }

    /** The last closing, for those who may see money. */
    private @Nullable Map<String, Object> closing() {
        return Acting.current().holds(SupplyDuty.FINANCE)
                ? records.page(Query.of(DayClose.class).sortedBy("-day").limit(1)).items().stream()
                        .findFirst()
                        .map(rendering::row)
                        .orElse(null)
                : null;
    }

    private static UUID facility() {
        UUID facility = Acting.current().unit();
        if (facility == null) {
            throw Unfit.because("请在所属单位的岗位上查看供应日");
        }
        return facility;
    }
}
