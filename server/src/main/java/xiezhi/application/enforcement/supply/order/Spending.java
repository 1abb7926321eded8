package xiezhi.application.enforcement.supply.order;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.cap.CapAnswer;
import xiezhi.application.enforcement.supply.cap.CapFacts;
import xiezhi.application.enforcement.supply.cap.Caps;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.Ruling;

/** 当月消费: what a person has ordered in the month, and whether one more order fits. The account is locked by whoever asks. */
@Component
public class Spending {
    private final Records records;

    Spending(Records records) {
        this.records = records;
    }

    /** What counts of the orders of the month that stand. */
    public Money of(PersonAccount account, LocalDate day) {
        return Acting.as(
                        Actor.system("限额"),
                        () -> records.page(Query.of(SupplyOrder.class)
                                        .where("account", account.id())
                                        .where("month", YearMonth.from(day).toString())
                                        .limit(1000))
                                .items())
                .stream()
                .map(order -> order.row())
                .filter(order -> order.state() != OrderState.REJECTED && order.state() != OrderState.CANCELLED)
                .map(SupplyOrder::counted)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The ruling on one more order. */
    public Ruling<CapAnswer> ruling(PersonAccount account, LocalDate day, Money counted) {
        return Caps.check(new CapFacts(
                account.level(), day, of(account, day), counted, account.levelBefore(), account.levelSince()));
    }

    /** The limit of the month; refuses an order beyond it, with what is left. */
    Money demand(PersonAccount account, LocalDate day, Money counted) {
        Ruling<CapAnswer> ruling = ruling(account, day, counted);
        if (!ruling.value().allowed()) {
            throw new Refusal(
                    "CAP_EXCEEDED",
                    "超过当月消费限额, 还可以消费%s元".formatted(ruling.value().remaining()),
                    ruling.reasons(),
                    "请减少计入限额的商品; 书报不计入限额");
        }
        return ruling.value().cap();
    }
}
