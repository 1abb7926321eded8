package xiezhi.application.enforcement.supply.order;

import java.util.List;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 订单表单: what each act on an order asks. */
public interface OrderForms {

    /** 商品与数量. */
    record Wanted(
            @Item(value = "货号", size = 30) String sku,
            @Item(value = "数量", min = 1) int quantity) {}

    /** 提交订单. */
    record Cart(
            @Item("个人账户") Ref<PersonAccount> account,
            @Item(value = "监区代号", size = 20) String wardCode,
            @Item("商品") List<Wanted> goods) {}

    /** 缺货: pieces that were not there; nothing when all was. */
    record Picked(@Item("缺货商品") List<Wanted> missing) {}

    /** 装袋. */
    record Bag(@Item(value = "封签", size = 40) String bagCode) {}

    /** 签收. */
    record Signature(
            @Item(value = "签收凭证", size = 100, hint = "人脸、掌静脉或者手写签名的凭证号")
            String proof) {}

    /** 退货. */
    record Returned(
            @Item("退回商品") List<Wanted> goods,
            @Item(value = "退货原因", size = 200) String reason) {}

    /** 理由. */
    record Why(@Item(value = "理由", size = 500) String reason) {}
}
