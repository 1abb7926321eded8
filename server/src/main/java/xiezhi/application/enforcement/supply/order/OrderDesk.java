package xiezhi.application.enforcement.supply.order;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.OrderLine;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.application.enforcement.supply.order.OrderForms.Wanted;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 订单岗: what each act does to order, stock and money, together or not at all. */
@Component
class OrderDesk {
    private final Accounts accounts;
    private final Shelf shelf;
    private final Spending spending;
    private final Payments payments;
    private final Numbering numbering;
    private final People people;
    private final Windows windows;
    private final Clock clock;

    OrderDesk(
            Accounts accounts,
            Shelf shelf,
            Spending spending,
            Payments payments,
            Numbering numbering,
            People people,
            Windows windows,
            Clock clock) {
        this.accounts = accounts;
        this.shelf = shelf;
        this.spending = spending;
        this.payments = payments;
        this.numbering = numbering;
        this.people = people;
        this.windows = windows;
        this.clock = clock;
    }

    /** 提交: the account is locked first, so that two carts of one person are weighed one after the other. */
    Opening<SupplyOrder> submit(OrderForms.Cart cart) {
        LocalDate today = today();
        Stored<PersonAccount> account = accounts.usable(cart.account());
        UUID facility = account.placement().unit();
        windows.demand(facility);
        List<OrderLine> lines = shelf.take(cart.goods(), account.row(), facility, today);
        Money counted = SupplyOrder.counting(lines);
        Money cap = spending.demand(account.row(), today, counted);
        SupplyOrder order = new SupplyOrder(
                Ref.next(),
                number(facility, today),
                account.row().id(),
                cart.wardCode(),
                OrderState.FUNDS_FROZEN,
                today,
                YearMonth.from(today).toString(),
                lines,
                SupplyOrder.sum(lines),
                counted,
                cap,
                null,
                null,
                null,
                null);
        payments.freeze(order, facility, today);
        return new Opening<>(order, Placement.in(facility));
    }

    private String number(UUID facility, LocalDate today) {
        long serial = numbering.next("supply/order", facility.toString(), today.getYear());
        return "DD%s-%d-%06d".formatted(people.unit(facility).unitCode(), today.getYear(), serial);
    }

    Done<SupplyOrder> step(OpenFile<SupplyOrder> file, OrderState next) {
        return Done.of(file.row().in(next));
    }

    /** Goods go back to the shelf, money to the account, and the limit is free again. */
    Done<SupplyOrder> undo(OpenFile<SupplyOrder> file, OrderState next, String why) {
        SupplyOrder order = file.row();
        shelf.putBack(order.lines(), file.unit());
        payments.free(order, file.unit(), file.today(), order.gross(), "undo");
        return Done.of(order.in(next).because(why)).because(why);
    }

    /** 拣货: what was not there is taken off and its money freed. */
    Done<SupplyOrder> pick(OpenFile<SupplyOrder> file, OrderForms.Picked picked) {
        SupplyOrder order = file.row();
        List<OrderLine> kept = without(order.lines(), picked.missing());
        if (kept.isEmpty()) {
            payments.free(order, file.unit(), file.today(), order.gross(), "undo");
            return Done.of(order.holding(kept).in(OrderState.CANCELLED)).because("全部缺货, 已退款");
        }
        SupplyOrder rest = order.holding(kept);
        Money freed = order.gross().minus(rest.gross());
        payments.free(order, file.unit(), file.today(), freed, "short");
        return Done.of(rest.in(OrderState.PICKED))
                .because(picked.missing().isEmpty() ? null : "缺货退款%s元".formatted(freed));
    }

    Done<SupplyOrder> pack(OpenFile<SupplyOrder> file, OrderForms.Bag bag) {
        return Done.of(file.row().bagged(bag.bagCode()).in(OrderState.PACKED));
    }

    /** 送达: the bag that is scanned must be the bag that was packed. */
    Done<SupplyOrder> deliver(OpenFile<SupplyOrder> file, OrderForms.Bag bag) {
        if (!bag.bagCode().equals(file.row().bagCode())) {
            throw Refusal.state("封签%s不是这张订单的封签".formatted(bag.bagCode()), "请核对袋上的封签, 不符的退回配送人员");
        }
        return step(file, OrderState.DELIVERED);
    }

    Done<SupplyOrder> sign(OpenFile<SupplyOrder> file, OrderForms.Signature signature) {
        payments.charge(file.row(), file.unit(), file.today());
        return Done.of(file.row().signed(file.today(), signature.proof()).in(OrderState.SIGNED));
    }

    /** 退货: in the month of the order the limit is free again. */
    Done<SupplyOrder> takeBack(OpenFile<SupplyOrder> file, OrderForms.Returned returned) {
        SupplyOrder order = file.row();
        if (returned.goods().isEmpty()) {
            throw Unfit.field("goods", "请写明退回的商品");
        }
        List<OrderLine> kept = without(order.lines(), returned.goods());
        List<OrderLine> back = back(order.lines(), returned.goods());
        shelf.putBack(back, file.unit());
        Money amount = SupplyOrder.sum(back);
        if (order.signedOn() != null) {
            payments.refund(order, file.unit(), file.today(), amount);
        } else {
            payments.free(order, file.unit(), file.today(), order.gross(), "undo");
            shelf.putBack(kept, file.unit());
            kept = List.of();
        }
        return Done.of(order.holding(kept).in(OrderState.RETURNED).because(returned.reason()))
                .because("%s; 退款%s元".formatted(returned.reason(), amount));
    }

    private static List<OrderLine> without(List<OrderLine> lines, List<Wanted> taken) {
        Map<String, Integer> less =
                taken.stream().collect(Collectors.toMap(Wanted::sku, Wanted::quantity, Integer::sum));
        less.forEach((sku, pieces) -> {
            int ordered = lines.stream()
                    .filter(line -> line.sku().equals(sku))
                    .mapToInt(OrderLine::quantity)
                    .sum();
            if (pieces > ordered) {
                throw Unfit.field("goods", "订单中的%s只有%d件".formatted(sku, ordered));
            }
        });
        return lines.stream()
                .map(line -> line.of(line.quantity() - less.getOrDefault(line.sku(), 0)))
                .filter(line -> line.quantity() > 0)
                .toList();
    }

    private static List<OrderLine> back(List<OrderLine> lines, List<Wanted> taken) {
        return taken.stream()
                .map(each -> lines.stream()
                        .filter(line -> line.sku().equals(each.sku()))
                        .findFirst()
                        .orElseThrow()
                        .of(each.quantity()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
