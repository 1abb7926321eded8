package xiezhi.application.enforcement.supply.order;

import static xiezhi.application.enforcement.supply.OrderState.APPROVED;
import static xiezhi.application.enforcement.supply.OrderState.CANCELLED;
import static xiezhi.application.enforcement.supply.OrderState.CLOSED;
import static xiezhi.application.enforcement.supply.OrderState.DELIVERED;
import static xiezhi.application.enforcement.supply.OrderState.DISPUTED;
import static xiezhi.application.enforcement.supply.OrderState.FUNDS_FROZEN;
import static xiezhi.application.enforcement.supply.OrderState.PACKED;
import static xiezhi.application.enforcement.supply.OrderState.PICKED;
import static xiezhi.application.enforcement.supply.OrderState.REJECTED;
import static xiezhi.application.enforcement.supply.OrderState.RETURNED;
import static xiezhi.application.enforcement.supply.OrderState.SIGNED;

import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 订单程序: submitted, approved, picked, packed, delivered, signed; with its ways out. */
@Component
@LegalBasis("减刑假释财产规定#6")
class OrderProcedure extends Procedure<SupplyOrder> {
    private static final String BASIS = "减刑假释财产规定#6";
    private final OrderDesk desk;

    OrderProcedure(OrderDesk desk) {
        super(SupplyOrder.class, "supply-order", "生活物资订单流程");
        this.desk = desk;
    }

    @Override
    protected void declare(Acts<SupplyOrder> acts) {
        acts.begin("submit", "提交订单", SupplyDuty.ORDER, BASIS)
                .asks(OrderForms.Cart.class)
                .to(FUNDS_FROZEN)
                .makes(desk::submit);
        acts.act("approve", "批准", SupplyDuty.APPROVE, BASIS)
                .from(FUNDS_FROZEN)
                .to(APPROVED)
                .next()
                .does((file, none) -> desk.step(file, APPROVED));
        acts.act("reject", "不予批准", SupplyDuty.APPROVE, BASIS)
                .from(FUNDS_FROZEN)
                .to(REJECTED)
                .next()
                .asks(OrderForms.Why.class)
                .does((file, why) -> desk.undo(file, REJECTED, why.reason()));
        acts.act("cancel", "撤销", SupplyDuty.ORDER, BASIS)
                .from(FUNDS_FROZEN)
                .to(CANCELLED)
                .does((file, none) -> desk.undo(file, CANCELLED, "本人撤销"));
        acts.act("pick", "拣货", SupplyDuty.DELIVER, BASIS)
                .from(APPROVED)
                .to(PICKED, CANCELLED)
                .next()
                .asks(OrderForms.Picked.class)
                .does(desk::pick);
        acts.act("pack", "装袋封签", SupplyDuty.DELIVER, BASIS)
                .from(PICKED)
                .to(PACKED)
                .next()
                .asks(OrderForms.Bag.class)
                .does(desk::pack);
        acts.act("deliver", "送到监区", SupplyDuty.DELIVER, BASIS)
                .from(PACKED)
                .to(DELIVERED)
                .next()
                .asks(OrderForms.Bag.class)
                .does(desk::deliver);
        acts.act("sign", "签收", SupplyDuty.ORDER, BASIS)
                .from(DELIVERED)
                .to(SIGNED)
                .next()
                .asks(OrderForms.Signature.class)
                .does(desk::sign);
        afterwards(acts);
    }

    private void afterwards(Acts<SupplyOrder> acts) {
        acts.act("dispute", "提出争议", SupplyDuty.ORDER, BASIS)
                .from(DELIVERED, SIGNED)
                .to(DISPUTED)
                .asks(OrderForms.Why.class)
                .does((file, why) -> desk.step(file, DISPUTED).because(why.reason()));
        acts.act("settle-dispute", "处理争议: 维持", SupplyDuty.APPROVE, BASIS)
                .from(DISPUTED)
                .to(DELIVERED, SIGNED)
                .next()
                .asks(OrderForms.Why.class)
                .does((file, why) -> desk.step(file, file.row().signedOn() == null ? DELIVERED : SIGNED)
                        .because(why.reason()));
        acts.act("take-back", "退货退款", SupplyDuty.APPROVE, BASIS)
                .from(SIGNED, DISPUTED)
                .to(RETURNED)
                .asks(OrderForms.Returned.class)
                .does(desk::takeBack);
        acts.platform("close", "到期办结", BASIS).from(SIGNED).to(CLOSED).does((file, none) -> desk.step(file, CLOSED));
    }
}
