package xiezhi.application.enforcement.supply.order;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.ledger.Purse.Kind;
import xiezhi.kernel.identity.Money;

/** 货款: freezes, frees, charges and refunds; each movement is booked once for its event. */
@Component
class Payments {
    private final Ledger ledger;

    Payments(Ledger ledger) {
        this.ledger = ledger;
    }

    void freeze(SupplyOrder order, UUID unit, LocalDate day) {
        UUID account = order.account().id();
        ledger.move(
                key("freeze", order),
                unit,
                day,
                "冻结货款",
                order.number(),
                order.gross(),
                Purse.frozen(account),
                Purse.available(account));
    }

    /** Frees a part that will not be delivered, or all of it. */
    void free(SupplyOrder order, UUID unit, LocalDate day, Money amount, String event) {
        UUID account = order.account().id();
        ledger.move(
                key(event, order),
                unit,
                day,
                "解冻货款",
                order.number(),
                amount,
                Purse.available(account),
                Purse.frozen(account));
    }

    /** What was signed for is paid. */
    void charge(SupplyOrder order, UUID unit, LocalDate day) {
        ledger.move(
                key("charge", order),
                unit,
                day,
                "支付货款",
                order.number(),
                order.gross(),
                Purse.of(unit, Kind.SALES),
                Purse.frozen(order.account().id()));
    }

    /** What was returned is given back. */
    void refund(SupplyOrder order, UUID unit, LocalDate day, Money amount) {
        ledger.move(
                key("refund", order),
                unit,
                day,
                "退还货款",
                order.number(),
                amount,
                Purse.available(order.account().id()),
                Purse.of(unit, Kind.SALES));
    }

    private static String key(String event, SupplyOrder order) {
        return event + "/" + order.id();
    }
}
