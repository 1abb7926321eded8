package xiezhi.application.enforcement.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.order.OrderForms;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("生活物资: two hundred carts at once, and a server that dies between two steps")
class SupplyRushTest {
    private static final int CARTS = 200;

    @Autowired
    ApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    Ledger ledger;

    @Autowired
    Windows windows;

    @Autowired
    CaseFiles files;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestClock clock;

    private UUID prison;
    private Actor officer;

    @BeforeEach
    void open() {
        clock.set(LocalDate.of(2026, 12, 15), LocalTime.of(10, 0));
        TestPeople people = new TestPeople(house);
        prison = people.unit("测试抢购监狱" + UUID.randomUUID(), UnitType.PRISON, null);
        officer = people.actor(people.officer(
                "测试抢购民警",
                prison,
                SupplyDuty.FINANCE,
                SupplyDuty.ORDER,
                SupplyDuty.APPROVE,
                SupplyDuty.DELIVER,
                SupplyDuty.CATALOGUE));
        as(() -> windows.plan(
                prison,
                new SupplyWindow(
                        Ref.next(),
                        LocalDate.of(2026, 12, 16),
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Instant.parse("2027-01-01T00:00:00Z"),
                        null)));
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void twoHundredCartsOfOnePersonSpendWhatHeHasAndNotOneCentMore() throws Exception {
        goods("T1", "3.30", 500);
        Ref<PersonAccount> account = account("100.00");
        assertThat(rush(each -> account, "T1")).isEqualTo(30); // 30 x 3.30 = 99.00
        assertThat(available(account)).isEqualTo(Money.of("1.00"));
        assertThat(frozen(account)).isEqualTo(Money.of("99.00"));
        assertThat(stock("T1")).isEqualTo(470);
        assertBalanced();
    }

    @Test
    void twoHundredCartsOfOnePersonStayWithinTheLimitOfTheMonth() throws Exception {
        goods("T2", "7.00", 500);
        Ref<PersonAccount> account = account("2000.00");
        assertThat(rush(each -> account, "T2")).isEqualTo(57); // STRICT: 400.00 a month; 57 x 7.00 = 399.00
        assertThat(frozen(account)).isEqualTo(Money.of("399.00"));
        assertBalanced();
    }

    @Test
    void twoHundredCartsOfTwentyPeopleShareThirtySevenPieces() throws Exception {
        goods("T3", "5.00", 37);
        List<Ref<PersonAccount>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(account("50.00"));
        }
        assertThat(rush(each -> all.get(each % 20), "T3")).isEqualTo(37);
        assertThat(stock("T3")).isZero();
        Money held = all.stream().map(this::frozen).reduce(Money.ZERO, Money::plus);
        Money free = all.stream().map(this::available).reduce(Money.ZERO, Money::plus);
        assertThat(held).isEqualTo(Money.of("185.00"));
        assertThat(free).isEqualTo(Money.of("815.00"));
        assertBalanced();
    }

    @Test
    void whatWasSignedForIsRefundedOnceHoweverOftenItIsAsked() throws Exception {
        goods("T4", "12.35", 10);
        Ref<PersonAccount> account = account("100.00");
        Ref<SupplyOrder> order = signed(account, "T4", 3);
        OrderForms.Returned back = new OrderForms.Returned(List.of(new OrderForms.Wanted("T4", 2)), "破损两件");
        assertThat(atOnce(20, () -> act(order, "take-back", back))).isEqualTo(1);
        assertThat(available(account)).isEqualTo(Money.of("87.65")); // 100.00 - 37.05 + 24.70
        assertThat(ledger.balance(Purse.of(prison, Purse.Kind.SALES))).isEqualTo(Money.of("12.35"));
        assertThat(stock("T4")).isEqualTo(9);
        assertBalanced();
    }

    @Test
    void anOrderWhoseServerDiesBetweenShelfAndMoneyNeverWas() throws Exception {
        goods("T5", "10.00", 5);
        Ref<PersonAccount> account = account("100.00");
        killedWhile(account, Purse.Kind.AVAILABLE, () -> submit(account, "T5", 2));
        assertThat(stock("T5")).isEqualTo(5);
        assertThat(available(account)).isEqualTo(Money.of("100.00"));
        assertThat(frozen(account)).isEqualTo(Money.ZERO);
        assertThat(ordersOf(account)).isZero();
        submit(account, "T5", 2);
        assertThat(available(account)).isEqualTo(Money.of("80.00"));
        assertBalanced();
    }

    @Test
    void aReturnWhoseServerDiesBetweenShelfAndMoneyCanBeMadeAgain() throws Exception {
        goods("T6", "10.00", 5);
        Ref<PersonAccount> account = account("100.00");
        Ref<SupplyOrder> order = signed(account, "T6", 2);
        OrderForms.Returned back = new OrderForms.Returned(List.of(new OrderForms.Wanted("T6", 2)), "全部退回");
        killedWhile(account, Purse.Kind.AVAILABLE, () -> act(order, "take-back", back));
        assertThat(stock("T6")).isEqualTo(3);
        assertThat(as(() -> records.get(SupplyOrder.class, order)).row().state())
                .isEqualTo(OrderState.SIGNED);
        act(order, "take-back", back);
        assertThat(stock("T6")).isEqualTo(5);
        assertThat(available(account)).isEqualTo(Money.of("100.00"));
        assertBalanced();
    }

    /** Somebody else holds the purse, so the act stands still with the shelf already emptied; then its connection is cut, as when the server dies. */
    private void killedWhile(Ref<PersonAccount> account, Purse.Kind kind, Runnable act) throws Exception {
        try (var hand = Executors.newSingleThreadExecutor()) {
            Future<?> dying = transactions.execute(status -> {
                Integer holder = jdbc.queryForObject("select pg_backend_pid()", Integer.class);
                jdbc.queryForList(
                        "select id from supply.purse where holder = ? and kind = ? for update",
                        account.id(),
                        kind.name());
                Future<?> started = hand.submit(act);
                Integer victim = waitingFor(holder);
                CompletableFuture.runAsync(() -> jdbc.queryForList("select pg_terminate_backend(?)", victim))
                        .join();
                return started;
            });
            assertThatThrownBy(dying::get).isNotNull();
        }
    }

    private Integer waitingFor(Integer holder) {
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(until)) {
            List<Integer> waiting = jdbc.queryForList(
                    "select pid from pg_stat_activity where ? = any(pg_blocking_pids(pid))", Integer.class, holder);
            if (!waiting.isEmpty()) {
                return waiting.getFirst();
            }
        }
        throw new AssertionError("the act never reached the purse");
    }

    private int rush(java.util.function.IntFunction<Ref<PersonAccount>> whose, String sku) throws Exception {
        List<Callable<Boolean>> carts = new ArrayList<>();
        for (int i = 0; i < CARTS; i++) {
            Ref<PersonAccount> account = whose.apply(i);
            carts.add(() -> tried(() -> submit(account, sku, 1)));
        }
        return count(carts);
    }

    private int atOnce(int times, Runnable work) throws Exception {
        return count(java.util.Collections.nCopies(times, () -> tried(work)));
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal | Unfit refused) {
            return false;
        }
    }

    private static int count(List<Callable<Boolean>> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(16)) {
            int done = 0;
            for (Future<Boolean> each : hands.invokeAll(work)) {
                done += each.get() ? 1 : 0;
            }
            return done;
        }
    }

    private Ref<SupplyOrder> signed(Ref<PersonAccount> account, String sku, int pieces) {
        Ref<SupplyOrder> order = submit(account, sku, pieces);
        act(order, "approve", null);
        act(order, "pick", new OrderForms.Picked(List.of()));
        act(order, "pack", new OrderForms.Bag("B" + sku));
        act(order, "deliver", new OrderForms.Bag("B" + sku));
        act(order, "sign", new OrderForms.Signature("FACE"));
        return order;
    }

    private Ref<SupplyOrder> submit(Ref<PersonAccount> account, String sku, int pieces) {
        return as(() -> files.begin(
                        SupplyOrder.class,
                        "submit",
                        new OrderForms.Cart(account, "W1", List.of(new OrderForms.Wanted(sku, pieces))))
                .row()
                .id());
    }

    private void act(Ref<SupplyOrder> order, String act, Record form) {
        as(() -> {
            files.act(SupplyOrder.class, order, act, form);
            return true;
        });
    }

    private Ref<PersonAccount> account(String money) {
        Ref<PersonAccount> account =
                as(() -> accounts.open(Ref.<Person>next(), prison, SpendingLevel.STRICT, Money.ZERO, null)
                        .row()
                        .id());
        as(() -> {
            accounts.deposit(account, "R" + account, Money.of(money), false);
            return true;
        });
        return account;
    }

    private void goods(String sku, String price, int stock) {
        as(() -> records.add(
                new Goods(
                        Ref.next(),
                        sku,
                        "测试商品" + sku,
                        "标准",
                        GoodsCategory.HYGIENE,
                        Money.of(price),
                        Money.of(price),
                        "测试比价",
                        stock,
                        20,
                        null,
                        null,
                        true),
                Placement.in(prison)));
    }

    private Money available(Ref<PersonAccount> account) {
        return ledger.balance(Purse.available(account.id()));
    }

    private Money frozen(Ref<PersonAccount> account) {
        return ledger.balance(Purse.frozen(account.id()));
    }

    private int stock(String sku) {
        return jdbc.queryForObject(
                "select stock from supply.goods where sku = ? and unit = ?", Integer.class, sku, prison);
    }

    private int ordersOf(Ref<PersonAccount> account) {
        return jdbc.queryForObject(
                "select count(*) from supply.\"order\" where account = ?", Integer.class, account.id());
    }

    /** Every purse is the sum of its postings, and all postings of the house together are nothing. */
    private void assertBalanced() {
        assertThat(ledger.astray()).isEmpty();
        assertThat(jdbc.queryForObject("select coalesce(sum(amount), 0) = 0 from supply.posting", Boolean.class))
                .isTrue();
    }

    private <T> T as(Callable<T> work) {
        return Acting.as(officer, () -> {
            try {
                return work.call();
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
    }
}
