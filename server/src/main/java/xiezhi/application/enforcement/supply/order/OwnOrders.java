package xiezhi.application.enforcement.supply.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.application.enforcement.supply.cap.CapAnswer;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 本人订购: what a person sees of his own account and of the shelf, and the orders that he gives himself; the order goes the way of every order. */
@Service
public class OwnOrders {
    private static final int MOST = 100;
    private static final Actor PLATFORM = Actor.system("本人订购");
    private final Records records;
    private final Ledger ledger;
    private final Spending spending;
    private final Windows windows;
    private final CaseFiles files;
    private final Clock clock;

    OwnOrders(Records records, Ledger ledger, Spending spending, Windows windows, CaseFiles files, Clock clock) {
        this.records = records;
        this.ledger = ledger;
        this.spending = spending;
        this.windows = windows;
        this.files = files;
        this.clock = clock;
    }

    /**
     * 柜台: everything before the order.
     *
     * @param open the window in which orders are taken now, or null
     * @param next the next window, or null
     */
    public record Counter(
            String number,
            Money available,
            Money frozen,
            Money spent,
            Ruling<CapAnswer> cap,
            @Nullable SupplyWindow open,
            @Nullable SupplyWindow next,
            List<Ware> wares,
            List<Stored<SupplyOrder>> orders,
            List<Ledger.Line> lines) {}

    /** 商品. Why not says why he can't have it, or null. */
    public record Ware(
            String sku,
            String name,
            String specification,
            String category,
            boolean counts,
            Money price,
            int limit,
            @Nullable String whyNot) {}

    /** The counter of the person, if he has an account. */
    @Transactional(readOnly = true)
    public Optional<Counter> counter(Ref<Person> person) {
        return account(person).map(this::counter);
    }

    private Counter counter(Stored<PersonAccount> account) {
        PersonAccount row = account.row();
        UUID facility = account.placement().unit();
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        return new Counter(
                row.number(),
                ledger.balance(Purse.available(row.id().id())),
                ledger.balance(Purse.frozen(row.id().id())),
                spending.of(row, today),
                spending.ruling(row, today, Money.ZERO),
                windows.open(facility).map(Stored::row).orElse(null),
                windows.next(facility).map(Stored::row).orElse(null),
                wares(row, facility, today),
                orders(row.id()),
                ledger.lines(row.id().id(), 30));
    }

    private List<Ware> wares(PersonAccount account, UUID facility, LocalDate today) {
        return Acting.as(
                        PLATFORM,
                        () -> records.page(Query.of(Goods.class)
                                        .where("unit", facility)
                                        .where("onSale", true)
                                        .sortedBy("sku")
                                        .limit(1000))
                                .items())
                .stream()
                .map(Stored::row)
                .map(goods -> new Ware(
                        goods.sku(),
                        goods.name(),
                        goods.specification(),
                        goods.category().label(),
                        goods.category().counts(),
                        goods.price(),
                        Math.min(goods.limitPerOrder(), goods.stock()),
                        Shelf.obstacle(goods, 1, account, today)))
                .toList();
    }

    private List<Stored<SupplyOrder>> orders(Ref<PersonAccount> account) {
        return Acting.as(
                PLATFORM,
                () -> records.page(Query.of(SupplyOrder.class)
                                .where("account", account)
                                .limit(MOST))
                        .items());
    }

    /** Orders for himself: window, shelf, limit and money are asked as they are for everybody. */
    @Transactional
    public Stored<SupplyOrder> order(Ref<Person> person, String ward, List<OrderForms.Wanted> goods) {
        Stored<PersonAccount> account = account(person).orElseThrow(OwnOrders::none);
        return Acting.as(
                ordering(account),
                () -> files.begin(
                        SupplyOrder.class,
                        "submit",
                        new OrderForms.Cart(account.row().id(), ward, goods)));
    }

    /** Takes an order back that nobody has approved yet. */
    @Transactional
    public void cancel(Ref<Person> person, Ref<SupplyOrder> order) {
        Stored<PersonAccount> account = account(person).orElseThrow(OwnOrders::none);
        Stored<SupplyOrder> mine = orders(account.row().id()).stream()
                .filter(stored -> stored.row().id().equals(order))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这张订单, 或者不是您的"));
        Acting.run(ordering(account), () -> files.act(SupplyOrder.class, order, mine.version(), "cancel", null));
    }

    public static boolean mayCancel(SupplyOrder order) {
        return order.state() == OrderState.FUNDS_FROZEN;
    }

    /** Whoever acts now, with the one duty of this counter and no wider than the facility that keeps the account. */
    private static Actor ordering(Stored<PersonAccount> account) {
        Actor me = Acting.current();
        return new Actor(
                me.person(),
                me.account(),
                me.name(),
                me.kind(),
                me.level(),
                me.appointment(),
                account.placement().unit(),
                me.identity(),
                Set.of(SupplyDuty.ORDER),
                Scope.of(List.of(account.placement().unit())),
                null,
                me.address());
    }

    private Optional<Stored<PersonAccount>> account(Ref<Person> person) {
        return Acting.as(
                PLATFORM,
                () -> records
                        .page(Query.of(PersonAccount.class)
                                .where("person", person)
                                .and("closedOn", Query.Test.ABSENT, true)
                                .limit(1))
                        .items()
                        .stream()
                        .findFirst());
    }

    private static NotFound none() {
        return new NotFound("还没有开立个人账户, 请向监区民警询问");
    }
}
