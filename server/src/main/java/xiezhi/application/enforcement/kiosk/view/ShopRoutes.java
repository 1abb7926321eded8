package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.application.enforcement.supply.order.OrderForms;
import xiezhi.application.enforcement.supply.order.OwnOrders;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 我的账户和订购: through the counter of the supply room; nothing of limit, window, stock or money is decided here. */
@RestController
@RequestMapping("/api/kiosk/shop")
@SignedIn(Actor.Kind.SUBJECT)
class ShopRoutes {
    private static final int WARD_CODE = 20;
    private final OwnOrders orders;
    private final People people;
    private final Intake intake;

    ShopRoutes(OwnOrders orders, People people, Intake intake) {
        this.orders = orders;
        this.people = people;
        this.intake = intake;
    }

    /** 购物车. */
    record Cart(@Item("商品") List<OrderForms.Wanted> goods) {}

    @GetMapping
    Map<String, Object> shop(HttpServletRequest request) {
        return orders.counter(KioskDoor.subject(request).person())
                .map(ShopRoutes::shown)
                .orElse(Map.of("account", false));
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> order(@RequestBody Map<String, Object> body, HttpServletRequest request) {
        Subject subject = KioskDoor.subject(request);
        Cart cart = intake.form(Cart.class, body);
        String ward = people.unit(subject.unit()).shortName();
        String code = ward.length() > WARD_CODE ? ward.substring(0, WARD_CODE) : ward;
        return shown(orders.order(subject.person(), code, cart.goods()).row());
    }

    @DeleteMapping("/orders/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, HttpServletRequest request) {
        orders.cancel(KioskDoor.subject(request).person(), Ref.of(id));
    }

    private static Map<String, Object> shown(OwnOrders.Counter counter) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("account", true);
        shown.put("number", counter.number());
        shown.put("available", counter.available());
        shown.put("frozen", counter.frozen());
        shown.put("spent", counter.spent());
        shown.put("cap", counter.cap().value().cap());
        shown.put("remaining", counter.cap().value().remaining());
        shown.put("reasons", counter.cap().reasons());
        shown.put("open", window(counter.open()));
        shown.put("next", window(counter.next()));
        shown.put("wares", counter.wares());
        shown.put(
                "orders",
                counter.orders().stream().map(stored -> shown(stored.row())).toList());
        shown.put("movements", counter.lines());
        return shown;
    }

    private static @Nullable Map<String, Object> window(@Nullable SupplyWindow window) {
        if (window == null) {
            return null;
        }
        LocalDate day = window.deliveryOn();
        return Map.of("deliveryOn", day, "opens", window.opens(), "closes", window.closes());
    }

    private static Map<String, Object> shown(SupplyOrder order) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", order.id().toString());
        shown.put("number", order.number());
        shown.put("state", order.state().name());
        shown.put("stateLabel", order.state().label());
        shown.put("orderedOn", order.orderedOn());
        shown.put("lines", order.lines());
        shown.put("gross", order.gross());
        shown.put("counted", order.counted());
        shown.put("reason", order.reason());
        shown.put("mayCancel", OwnOrders.mayCancel(order));
        return shown;
    }
}
