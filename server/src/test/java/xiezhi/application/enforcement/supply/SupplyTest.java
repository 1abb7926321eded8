package xiezhi.application.enforcement.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.closing.CloseDesk;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.application.enforcement.supply.ledger.Ledger;
import xiezhi.application.enforcement.supply.ledger.Purse;
import xiezhi.application.enforcement.supply.order.OrderForms;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Directory.Hired;
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
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("生活物资: nothing is overspent, nothing lost, every cent has two sides")
class SupplyTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Accounts accounts;

    @Autowired
    Ledger ledger;

    @Autowired
    CloseDesk closings;

    @Autowired
    Windows windows;

    @Autowired
    CaseFiles files;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID prison;
    private Actor officer;
    private Hired hired;
    private Ref<PersonAccount> account;

    @BeforeEach
    void open() {
        clock.set(LocalDate.of(2026, 12, 15), LocalTime.of(10, 0));
        people = new TestPeople(house);
        prison = people.unit("测试物资监狱" + UUID.randomUUID(), UnitType.PRISON, null);
        hired = people.officer(
                "测试物资民警",
                prison,
                SupplyDuty.FINANCE,
                SupplyDuty.ORDER,
                SupplyDuty.APPROVE,
                SupplyDuty.DELIVER,
                SupplyDuty.CATALOGUE);
        officer = people.actor(hired);
        account = as(() -> accounts.open(Ref.<Person>next(), prison, SpendingLevel.STRICT, Money.ZERO, "花生")
                .row()
                .id());
        window(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-02-01T00:00:00Z"));
        goods("A1", "洗衣粉", GoodsCategory.HYGIENE, "35.00", 100, null);
        goods("A2", "牙膏", GoodsCategory.HYGIENE, "5.00", 3, null);
        goods("B1", "新华字典", GoodsCategory.BOOK, "120.00", 10, null);
        goods("F1", "花生酥", GoodsCategory.FOOD, "8.00", 10, "花生");
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void anOrderGoesFromTheCartToTheSignatureAndIsPaidToTheCent() {
        deposit("R1", "300.00");
        Ref<SupplyOrder> order = submit(wanted("A1", 2), wanted("A2", 1));
        assertThat(available()).isEqualTo(Money.of("225.00"));
        assertThat(frozen()).isEqualTo(Money.of("75.00"));
        act(order, "approve", null);
        act(order, "pick", new OrderForms.Picked(List.of(wanted("A2", 1))));
        assertThat(available()).isEqualTo(Money.of("230.00"));
        act(order, "pack", new OrderForms.Bag("BAG-1"));
        assertThatThrownBy(() -> act(order, "deliver", new OrderForms.Bag("BAG-2")))
                .isInstanceOf(Refusal.class);
        act(order, "deliver", new OrderForms.Bag("BAG-1"));
        act(order, "sign", new OrderForms.Signature("FACE-1"));
        assertThat(frozen()).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(Purse.of(prison, Purse.Kind.SALES))).isEqualTo(Money.of("70.00"));
        act(order, "take-back", new OrderForms.Returned(List.of(wanted("A1", 1)), "破损"));
        assertThat(available()).isEqualTo(Money.of("265.00"));
        assertThat(ledger.astray()).isEmpty();
    }

    @Test
    void theLimitOfTheMonthHoldsAndBooksDoNotCount() {
        deposit("R2", "2000.00");
        submit(wanted("A1", 10));
        assertThatThrownBy(() -> submit(wanted("A1", 2)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("CAP_EXCEEDED"))
                .hasMessageContaining("50.00");
        Ref<SupplyOrder> book = submit(wanted("B1", 1));
        assertThat(order(book).counted()).isEqualTo(Money.ZERO);
        clock.set(LocalDate.of(2027, 1, 1), LocalTime.of(0, 30));
        assertThat(order(submit(wanted("A1", 2))).month()).isEqualTo("2027-01");
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        deposit("R3", "20.00");
        assertThatThrownBy(() -> submit(wanted("A1", 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("FUNDS_SHORT"));
        assertThatThrownBy(() -> submit(wanted("A2", 4), wanted("F1", 1)))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.faults()).hasSize(2))
                .hasMessageContaining("只剩3件")
                .hasMessageContaining("禁忌");
        assertThat(available()).isEqualTo(Money.of("20.00"));
        assertThat(stock("A1")).isEqualTo(100);
    }

    @Test
    void sixteenCartsAtOnceCanNotSpendOneYuanTwice() throws Exception {
        deposit("R4", "100.00");
        try (var hands = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> carts = java.util.Collections.nCopies(16, () -> {
                try {
                    submit(wanted("A1", 1));
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            });
            int bought = 0;
            for (Future<Boolean> done : hands.invokeAll(carts)) {
                bought += done.get() ? 1 : 0;
            }
            assertThat(bought).isEqualTo(2);
        }
        assertThat(available()).isEqualTo(Money.of("30.00"));
        assertThat(stock("A1")).isEqualTo(98);
        assertThat(ledger.astray()).isEmpty();
    }

    @Test
    void aReceiptIsBookedOnceAndTheCourtGetsItsShare() {
        Ref<PersonAccount> owing =
                as(() -> accounts.open(Ref.<Person>next(), prison, SpendingLevel.NORMAL, Money.of("50.00"), null)
                        .row()
                        .id());
        as(() -> accounts.deposit(owing, "R5", Money.of("100.00"), true));
        as(() -> accounts.deposit(owing, "R5", Money.of("100.00"), true));
        assertThat(ledger.balance(Purse.available(owing.id()))).isEqualTo(Money.of("70.00"));
        as(() -> accounts.deposit(owing, "R6", Money.of("100.00"), true));
        assertThat(ledger.balance(Purse.of(prison, Purse.Kind.PROPERTY))).isEqualTo(Money.of("50.00"));
        assertThat(as(() -> accounts.settle(owing))).isEqualTo(Money.of("150.00"));
        assertThatThrownBy(() -> as(() -> accounts.deposit(owing, "R7", Money.of("1.00"), false)))
                .hasMessageContaining("销户");
    }

    @Test
    void aDayIsClosedAgainstTheBankLineByLine() {
        deposit("R8", "10.00");
        deposit("R9", "20.00");
        LocalDate day = LocalDate.of(2026, 12, 15);
        DayClose closed = as(() -> closings.close(
                        prison,
                        day,
                        List.of(
                                new CloseDesk.BankLine("R8", Money.of("10.00")),
                                new CloseDesk.BankLine("R9", Money.of("20.01")))))
                .row();
        assertThat(closed.state()).isEqualTo(CloseState.DIFFERENCE);
        assertThat(closed.difference()).isEqualTo(Money.of("0.01"));
        assertThat(closed.unmatched()).extracting(DayClose.Mismatch::reference).containsExactly("R9");
        assertThat(as(() -> closings.explain(closed.id(), 1, "银行手续费返还一分")).row().state())
                .isEqualTo(CloseState.EXPLAINED);
    }

    @Test
    void theLedgerRefusesEditsAndOneSidedEntries() {
        deposit("R10", "10.00");
        assertThatThrownBy(() -> jdbc.update("update supply.posting set amount = amount * 2"))
                .hasMessageContaining("只增不改");
        assertThatThrownBy(() -> jdbc.update("""
                        with e as (insert into supply.entry values (gen_random_uuid(), gen_random_uuid()::text, ?, current_date, now(), ?, '试', '试')
                            returning id)
                        insert into supply.posting select e.id, p.id, 5 from e, supply.purse p where p.holder = ? and p.kind = 'AVAILABLE'""", prison, prison, account.id())).hasMessageContaining("借贷不平");
    }

    @Test
    void outsideTheWindowNobodyOrdersAndWindowsDoNotOverlap() {
        deposit("R12", "100.00");
        assertThatThrownBy(() -> window(Instant.parse("2027-01-31T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z")))
                .hasMessageContaining("重叠");
        clock.set(LocalDate.of(2027, 2, 1), LocalTime.of(8, 0));
        assertThatThrownBy(() -> submit(wanted("A2", 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("WINDOW_CLOSED"));
        assertThat(stock("A2")).isEqualTo(3);
    }

    @Test
    void theScreensOfTheDayShowWhatWaitsAndWhyNoMoreMayBeSpent() {
        deposit("R13", "600.00");
        submit(wanted("A1", 10));
        Visitor visitor = Visitor.to(port).bearer(people.token(hired.person(), false));
        var day = visitor.get("/api/supply/day").body();
        assertThat(day.path("waiting").get(0).path("gross").asString()).isEqualTo("350.00");
        assertThat(day.path("open").path("deliveryOn").asString()).isEqualTo("2026-12-16");
        assertThat(day.path("few").get(0).path("sku").asString()).isEqualTo("A2");
        var cap = visitor.get("/api/supply/accounts/" + account + "/cap").body();
        assertThat(cap.path("ruling").path("value").path("remaining").asString())
                .isEqualTo("50.00");
        assertThat(cap.path("ruling").path("reasons").get(0).path("basis").asString())
                .isEqualTo("减刑假释财产规定#6");
        var ledgerOfDay =
                visitor.get("/api/supply/closings/ledger?day=2026-12-15").body();
        assertThat(ledgerOfDay.path("lines").path("R13").asString()).isEqualTo("600.00");
    }

    @Test
    void theSupplierSeesPiecesAndWardsAndNoPerson() {
        deposit("R11", "100.00");
        act(submit(wanted("A1", 1)), "approve", null);
        Visitor.Answer answer =
                Visitor.to(port).bearer(people.token(hired.person(), false)).get("/api/supply/picking");
        assertThat(answer.body().path("totals").get(0).path("quantity").asInt()).isEqualTo(1);
        assertThat(answer.raw().body())
                .doesNotContain("account")
                .doesNotContain(account.toString())
                .doesNotContain("gross");
    }

    private void window(Instant opens, Instant closes) {
        as(() -> windows.plan(prison, new SupplyWindow(Ref.next(), LocalDate.of(2026, 12, 16), opens, closes, null)));
    }

    private void goods(String sku, String name, GoodsCategory category, String price, int stock, String allergens) {
        as(() -> records.add(
                new Goods(
                        Ref.next(),
                        sku,
                        name,
                        "标准",
                        category,
                        Money.of(price),
                        Money.of(price),
                        "测试比价",
                        stock,
                        20,
                        allergens,
                        null,
                        true),
                Placement.in(prison)));
    }

    private static OrderForms.Wanted wanted(String sku, int quantity) {
        return new OrderForms.Wanted(sku, quantity);
    }

    private void deposit(String receipt, String amount) {
        as(() -> accounts.deposit(account, receipt, Money.of(amount), false));
    }

    private Ref<SupplyOrder> submit(OrderForms.Wanted... goods) {
        return as(() -> files.begin(SupplyOrder.class, "submit", new OrderForms.Cart(account, "W1", List.of(goods)))
                .row()
                .id());
    }

    private void act(Ref<SupplyOrder> order, String act, Record form) {
        as(() -> files.act(SupplyOrder.class, order, act, form));
    }

    private SupplyOrder order(Ref<SupplyOrder> ref) {
        return as(() -> records.get(SupplyOrder.class, ref).row());
    }

    private Money available() {
        return ledger.balance(Purse.available(account.id()));
    }

    private Money frozen() {
        return ledger.balance(Purse.frozen(account.id()));
    }

    private int stock(String sku) {
        return jdbc.queryForObject(
                "select stock from supply.goods where sku = ? and unit = ?", Integer.class, sku, prison);
    }

    private <T> T as(Callable<T> work) {
        Actor fresh = new Actor(
                officer.person(),
                officer.account(),
                officer.name(),
                officer.kind(),
                officer.level(),
                officer.appointment(),
                officer.unit(),
                officer.identity(),
                officer.duties(),
                officer.scope(),
                Instant.parse("2099-01-01T00:00:00Z"),
                officer.address());
        return Acting.as(fresh, () -> {
            try {
                return work.call();
            } catch (RuntimeException fault) {
                throw fault;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
    }

    private void as(Runnable work) {
        as(() -> {
            work.run();
            return true;
        });
    }
}
