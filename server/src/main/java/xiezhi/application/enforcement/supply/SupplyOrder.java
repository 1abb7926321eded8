package xiezhi.application.enforcement.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 生活物资订单: what one person ordered, what of it counts against the limit of the month, and how far it has come. */
@Standard(
        code = "supply.order",
        name = "生活物资订单",
        basis = "减刑假释财产规定#6",
        title = "number",
        readers = {SupplyDuty.ORDER, SupplyDuty.APPROVE, SupplyDuty.FINANCE})
public record SupplyOrder(
        @Key Ref<SupplyOrder> id,
        @Item(value = "订单号", size = 40) @Listed @Searched String number,
        @Item("个人账户") @Listed Ref<PersonAccount> account,
        @Item(value = "监区代号", size = 20) @Listed String wardCode,
        @Item("状态") @Listed OrderState state,
        @Item("订购日") @Listed LocalDate orderedOn,
        @Item(value = "计入月份", size = 7) @Listed String month,
        @Item("明细") List<OrderLine> lines,
        @Item("金额") @Listed Money gross,
        @Item("计入限额") Money counted,
        @Item("当月限额") Money cap,
        @Item(value = "封签", size = 40) @Nullable String bagCode,
        @Item("签收日") @Nullable LocalDate signedOn,
        @Item(value = "签收凭证", size = 100) @Nullable String proof,
        @Item(value = "说明", size = 500) @Nullable String reason) {

    public SupplyOrder {
        lines = List.copyOf(lines);
    }

    public SupplyOrder in(OrderState next) {
        return new SupplyOrder(
                id, number, account, wardCode, next, orderedOn, month, lines, gross, counted, cap, bagCode, signedOn,
                proof, reason);
    }

    /** With fewer pieces: sums follow, and what no longer counts is free again in the month of the order. */
    public SupplyOrder holding(List<OrderLine> kept) {
        return new SupplyOrder(
                id,
                number,
                account,
                wardCode,
                state,
                orderedOn,
                month,
                kept,
                sum(kept),
                counting(kept),
                cap,
                bagCode,
                signedOn,
                proof,
                reason);
    }

    public SupplyOrder bagged(String code) {
        return new SupplyOrder(
                id, number, account, wardCode, state, orderedOn, month, lines, gross, counted, cap, code, signedOn,
                proof, reason);
    }

    public SupplyOrder signed(LocalDate day, String how) {
        return new SupplyOrder(
                id, number, account, wardCode, state, orderedOn, month, lines, gross, counted, cap, bagCode, day, how,
                reason);
    }

    public SupplyOrder because(String why) {
        return new SupplyOrder(
                id, number, account, wardCode, state, orderedOn, month, lines, gross, counted, cap, bagCode, signedOn,
                proof, why);
    }

    /** What the lines cost. */
    public static Money sum(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::sum).reduce(Money.ZERO, Money::plus);
    }

    /** What of the lines counts against the limit. */
    public static Money counting(List<OrderLine> lines) {
        return sum(lines.stream().filter(line -> line.category().counts()).toList());
    }
}
