package xiezhi.application.enforcement.supply;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 商品: one item of the fixed catalogue, at one price for everybody, with what is in stock. */
@Standard(
        code = "supply.goods",
        name = "生活物资商品",
        basis = "减刑假释财产规定#6",
        title = "name",
        open = Open.FULL,
        readers = {SupplyDuty.CATALOGUE, SupplyDuty.ORDER, SupplyDuty.APPROVE, SupplyDuty.DELIVER, SupplyDuty.FINANCE},
        writers = SupplyDuty.CATALOGUE)
public record Goods(
        @Key Ref<Goods> id,
        @Item(value = "货号", size = 30) @Listed @Searched String sku,
        @Item(value = "品名", size = 60) @Listed @Searched String name,
        @Item(value = "规格", size = 60) @Listed String specification,
        @Item("类别") @Listed GoodsCategory category,
        @Item("售价") @Listed Money price,
        @Item("进价") Money purchasePrice,

        @Item(value = "比价依据", size = 200, hint = "同期市场价格的出处")
        String priceSource,

        @Item(value = "库存", min = 0) @Listed int stock,
        @Item(value = "每单限量", min = 1) int limitPerOrder,
        @Item(value = "过敏原", size = 100) @Nullable String allergens,
        @Item("保质期至") @Nullable LocalDate bestBefore,
        @Item("上架") @Listed boolean onSale) {

    public Goods {
        that(price.isMoreThan(Money.ZERO), "售价应当大于零");
        that(stock >= 0, "库存不足");
    }

    /** The same with another stock. */
    public Goods stocked(int pieces) {
        return new Goods(
                id,
                sku,
                name,
                specification,
                category,
                price,
                purchasePrice,
                priceSource,
                pieces,
                limitPerOrder,
                allergens,
                bestBefore,
                onSale);
    }
}
