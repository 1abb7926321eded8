package xiezhi.application.enforcement.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.GoodsCategory;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("本人订购: within window, stock, limit and money, as everybody's orders are")
class KioskShopTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private KioskStage stage;

    @BeforeEach
    void build() {
        stage = new KioskStage(house, clock, port);
        goods("K1", "牙膏", GoodsCategory.HYGIENE, "6.50", 20);
        goods("K2", "苏打饼干", GoodsCategory.FOOD, "90.00", 40);
        account(stage.inmate, SpendingLevel.STRICT, "2000.00");
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void noAccountNoShop() {
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        Visitor terminal = stage.before(other);
        assertThat(terminal.get("/api/kiosk/shop").body().path("account").asBoolean())
                .isFalse();
        assertThat(order(terminal, "K1", 1).status()).isEqualTo(404);
    }

    @Test
    void nothingIsOrderedOutsideTheWindowAndTheNextOneIsNamed() {
        window("2026-12-02T00:00:00Z", "2026-12-03T00:00:00Z");
        Visitor terminal = stage.before();
        JsonNode shop = terminal.get("/api/kiosk/shop").body();
        assertThat(shop.path("open").isNull()).isTrue();
        assertThat(shop.path("next").path("deliveryOn").asString()).isEqualTo("2026-12-05");
        assertThat(order(terminal, "K1", 1).code()).isEqualTo("WINDOW_CLOSED");
    }

    @Test
    void anOrderFreezesTheMoneyAndTheRestOfTheLimitIsShown() {
        window("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z");
        Visitor terminal = stage.before();
        Answer ordered = order(terminal, "K2", 4);
        assertThat(ordered.status()).isEqualTo(201);
        JsonNode shop = terminal.get("/api/kiosk/shop").body();
        assertThat(shop.path("frozen").asString()).isEqualTo("360.00");
        assertThat(shop.path("available").asString()).isEqualTo("1640.00");
        assertThat(shop.path("remaining").asString()).isEqualTo("40.00");
        Answer beyond = order(terminal, "K2", 1);
        assertThat(beyond.code()).isEqualTo("CAP_EXCEEDED");
        assertThat(beyond.body().path("detail").asString()).contains("40.00");
        String id = ordered.body().path("id").asString();
        assertThat(terminal.delete("/api/kiosk/shop/orders/" + id).status()).isEqualTo(204);
        assertThat(terminal.get("/api/kiosk/shop").body().path("available").asString())
                .isEqualTo("2000.00");
    }

    @Test
    void anothersOrderIsNotHisToTakeBack() {
        window("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z");
        String id = order(stage.before(), "K1", 1).body().path("id").asString();
        Ref<CustodyFile> other = stage.prison.serving(LocalDate.of(2024, 5, 1), "3年", LocalDate.of(2026, 11, 20));
        account(other, SpendingLevel.NORMAL, "50.00");
        Visitor stranger = stage.before(other);
        assertThat(stranger.delete("/api/kiosk/shop/orders/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/api/kiosk/shop").body().path("orders")).isEmpty();
    }

    private static Answer order(Visitor terminal, String sku, int pieces) {
        return terminal.post(
                "/api/kiosk/shop/orders", Map.of("goods", List.of(Map.of("sku", sku, "quantity", pieces))));
    }

    private void goods(String sku, String name, GoodsCategory category, String price, int stock) {
        Money money = Money.of(price);
        Goods row =
                new Goods(Ref.next(), sku, name, "件", category, money, money, "三家超市均价", stock, 10, null, null, true);
        Acting.run(Actor.system("测试"), () -> stage.prison.records().add(row, Placement.in(stage.prison.prison)));
    }

    private void window(String opens, String closes) {
        SupplyWindow window = new SupplyWindow(
                Ref.next(), LocalDate.of(2026, 12, 5), Instant.parse(opens), Instant.parse(closes), null);
        Hired shop = stage.prison.people().officer("测试物资", stage.prison.prison, SupplyDuty.CATALOGUE);
        stage.prison.run(shop, () -> house.getBean(Windows.class).plan(stage.prison.prison, window));
    }

    private void account(Ref<CustodyFile> file, SpendingLevel level, String money) {
        Hired bursar = stage.prison.people().officer("测试会计", stage.prison.prison, SupplyDuty.FINANCE);
        Accounts accounts = house.getBean(Accounts.class);
        stage.prison.run(bursar, () -> {
            var account = accounts.open(
                            stage.prison.row(CustodyFile.class, file).person(),
                            stage.prison.prison,
                            level,
                            Money.ZERO,
                            null)
                    .row()
                    .id();
            accounts.deposit(account, "K" + account, Money.of(money), false);
        });
    }
}
