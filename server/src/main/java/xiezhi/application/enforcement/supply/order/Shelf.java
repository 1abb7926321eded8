package xiezhi.application.enforcement.supply.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.OrderLine;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.order.OrderForms.Wanted;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 货架: takes what is wanted from the stock and puts back what returns; all that is wrong with a cart is said at once. */
@Component
class Shelf {
    private final Records records;

    Shelf(Records records) {
        this.records = records;
    }

    /** The goods of the cart, locked and taken from the stock, as lines at today's price. */
    List<OrderLine> take(List<Wanted> wanted, PersonAccount account, UUID facility, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        List<OrderLine> lines = new ArrayList<>();
        if (wanted.isEmpty()) {
            throw Unfit.field("goods", "购物车是空的");
        }
        for (Wanted each : ordered(wanted)) {
            Stored<Goods> goods = locked(each.sku(), facility);
            Goods row = goods.row();
            String why = obstacle(row, each.quantity(), account, today);
            if (why == null) {
                records.change(row.stocked(row.stock() - each.quantity()), goods.version());
                lines.add(new OrderLine(row.sku(), row.name(), row.category(), row.price(), each.quantity()));
            } else {
                faults.add(Fault.of("goods", why));
            }
        }
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return lines;
    }

    /** Why the account can't have so many of the goods, or null. */
    static @org.jspecify.annotations.Nullable String obstacle(
            Goods goods, int quantity, PersonAccount account, LocalDate today) {
        String banned = account.mustNotHave();
        LocalDate bestBefore = goods.bestBefore();
        if (!goods.onSale()) {
            return goods.name() + "已下架";
        }
        if (bestBefore != null && bestBefore.isBefore(today)) {
            return goods.name() + "已过保质期";
        }
        if (quantity > goods.limitPerOrder()) {
            return "%s每单最多%d件".formatted(goods.name(), goods.limitPerOrder());
        }
        if (banned != null && touches(banned, goods)) {
            return goods.name() + "与饮食或者医学禁忌不符, 请询问监区民警";
        }
        return quantity > goods.stock() ? "%s只剩%d件".formatted(goods.name(), goods.stock()) : null;
    }

    private static boolean touches(String banned, Goods goods) {
        return List.of(banned.split("[、,，;；\\s]+")).stream()
                .filter(word -> !word.isBlank())
                .anyMatch(word -> goods.name().contains(word)
                        || (goods.allergens() != null && goods.allergens().contains(word)));
    }

    /** Pieces go back to the stock. */
    void putBack(List<OrderLine> lines, UUID facility) {
        lines.stream().sorted(Comparator.comparing(OrderLine::sku)).forEach(line -> {
            Stored<Goods> goods = locked(line.sku(), facility);
            records.change(goods.row().stocked(goods.row().stock() + line.quantity()), goods.version());
        });
    }

    /** Always in the same order, so that two carts never wait for each other. */
    private static List<Wanted> ordered(List<Wanted> wanted) {
        if (wanted.stream().map(Wanted::sku).distinct().count() < wanted.size()) {
            throw Unfit.field("goods", "同一商品请合并为一行");
        }
        return wanted.stream().sorted(Comparator.comparing(Wanted::sku)).toList();
    }

    private Stored<Goods> locked(String sku, UUID facility) {
        Ref<Goods> ref = Acting.as(
                        Actor.system("货架"),
                        () -> records.page(
                                        Query.of(Goods.class).where("sku", sku).limit(50))
                                .items())
                .stream()
                .filter(goods -> goods.placement().unit().equals(facility))
                .findFirst()
                .orElseThrow(() -> Unfit.field("goods", "没有货号为%s的商品".formatted(sku)))
                .row()
                .id();
        return Acting.as(Actor.system("货架"), () -> records.lock(Goods.class, ref));
    }
}
