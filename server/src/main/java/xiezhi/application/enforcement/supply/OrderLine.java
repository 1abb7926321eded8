package xiezhi.application.enforcement.supply;

import static xiezhi.kernel.fault.Check.that;

import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;

/** 订单明细: pieces of one item at the price of the day of the order. */
public record OrderLine(
        @Item(value = "货号", size = 30) String sku,
        @Item(value = "品名", size = 60) String name,
        @Item("类别") GoodsCategory category,
        @Item("单价") Money price,
        @Item(value = "数量", min = 0) int quantity) {

    public OrderLine {
        that(quantity >= 0, "数量不能为负数");
    }

    public Money sum() {
        return price.times(quantity);
    }

    public OrderLine of(int pieces) {
        return new OrderLine(sku, name, category, price, pieces);
    }
}
