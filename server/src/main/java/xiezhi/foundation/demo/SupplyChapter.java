package xiezhi.foundation.demo;

import static xiezhi.foundation.demo.SupplyStory.wanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.GoodsCategory;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.closing.CloseDesk.BankLine;
import xiezhi.application.enforcement.supply.order.OrderForms;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 物资篇: the commissary of the demonstration's prison, with an open window and orders at every step; nothing where nobody is in prison. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class SupplyChapter implements Chapter {
    private static final int MOST = 14;
    private final SupplyStory story;
    private final Staging staging;
    private final People people;

    SupplyChapter(SupplyStory story, Staging staging, People people) {
        this.story = story;
        this.staging = staging;
        this.people = people;
    }

    @Override
    public int place() {
        return 10; // after the prisons
    }

    @Override
    public List<DemoAccount> accounts() {
        boolean prison = people.root().stream()
                .flatMap(root -> people.subtree(root.id().id()).stream())
                .anyMatch(unit -> people.unit(unit).unitType() == UnitType.PRISON);
        return prison ? staff() : List.of();
    }

    private static List<DemoAccount> staff() {
        return List.of(
                account("demo-supply-shop", "演示物资管理员", "生活卫生科 物资目录", "Commissary goods and windows"),
                account("demo-supply-finance", "演示狱内会计", "财务 个人账户与日结", "Inmate accounts and day close"),
                account("demo-supply-ward", "演示监区订购民警", "监区 代为订购和审批", "Orders of the ward"),
                account("demo-supply-bags", "演示配送员", "拣货配送", "Picking and delivery"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, "监狱 " + role, english, DemoAccount.PASSWORD);
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        story.prisons().entrySet().stream()
                .findFirst()
                .ifPresent(prison -> new Told(prison.getKey(), today).tell(prison.getValue()));
    }

    private final class Told {
        private final UUID prison;
        private final LocalDate today;
        private final Actor shop;
        private final Actor finance;
        private final Actor ward;
        private final Actor bags;

        Told(UUID prison, LocalDate today) {
            this.prison = prison;
            this.today = today;
            List<DemoAccount> who = staff();
            this.shop = staging.hire(who.get(0), prison, "生活卫生科", "supply.catalogue");
            this.finance = staging.hire(who.get(1), prison, "财务", "supply.finance");
            this.ward = staging.hire(who.get(2), prison, "监区民警", "supply.order", "supply.approve");
            this.bags = staging.hire(who.get(3), prison, "配送", "supply.deliver");
        }

        void tell(List<Ref<Person>> inside) {
            shelves();
            List<Ref<PersonAccount>> accounts =
                    opened(inside.stream().limit(MOST).toList());
            story.window(shop, ago(10), ago(8), ago(6));
            lastTime(accounts);
            story.window(shop, ago(1), today.plusDays(1), today.plusDays(2));
            thisTime(accounts);
        }

        private LocalDate ago(int days) {
            return today.minusDays(days);
        }

        private void shelves() {
            shelf("F01", "苏打饼干", "400克", GoodsCategory.FOOD, "9.80", 120);
            shelf("F02", "花生酥", "250克", GoodsCategory.FOOD, "8.00", 60);
            shelf("F03", "方便面", "五连包", GoodsCategory.FOOD, "13.50", 90);
            shelf("F04", "纯牛奶", "250毫升×12", GoodsCategory.FOOD, "36.00", 45);
            shelf("F05", "榨菜", "80克×5", GoodsCategory.FOOD, "7.50", 4);
            shelf("H01", "洗衣粉", "1千克", GoodsCategory.HYGIENE, "11.90", 80);
            shelf("H02", "牙膏", "120克", GoodsCategory.HYGIENE, "6.50", 150);
            shelf("H03", "软毛牙刷", "短柄", GoodsCategory.HYGIENE, "3.20", 150);
            shelf("H04", "卫生纸", "10卷", GoodsCategory.HYGIENE, "18.00", 2);
            shelf("S01", "中性笔芯", "10支", GoodsCategory.STATIONERY, "8.00", 70);
            shelf("S02", "信封信纸", "套", GoodsCategory.STATIONERY, "4.50", 200);
            shelf("B01", "常用法律手册", "平装", GoodsCategory.BOOK, "32.00", 25);
            shelf("B02", "汉语字典", "平装", GoodsCategory.BOOK, "39.00", 18);
            shelf("P01", "亲情电话费", "30分钟", GoodsCategory.PHONE_CREDIT, "9.00", 500);
            shelf("M01", "创可贴", "20片", GoodsCategory.MEDICAL, "5.00", 60);
        }

        private void shelf(String sku, String name, String pack, GoodsCategory category, String price, int stock) {
            story.goods(prison, sku, name, pack, category, price, stock);
        }

        private List<Ref<PersonAccount>> opened(List<Ref<Person>> inside) {
            List<Ref<PersonAccount>> all = new ArrayList<>();
            List<BankLine> bank = new ArrayList<>();
            for (int i = 0; i < inside.size(); i++) {
                SpendingLevel level = SpendingLevel.values()[(i + 2) % 4];
                Ref<PersonAccount> account =
                        story.account(finance, ago(30), inside.get(i), level, i % 3 == 0 ? "5000.00" : "0.00");
                String receipt = "演示汇款%03d".formatted(i + 1);
                story.deposit(finance, ago(20), account, receipt, "800.00");
                bank.add(new BankLine(receipt, Money.of("800.00")));
                all.add(account);
            }
            story.close(finance, ago(20), bank);
            return all;
        }

        /** Last time: delivered and signed for; one piece short, one order sent back. Yesterday's bank file waits to be compared. */
        private void lastTime(List<Ref<PersonAccount>> accounts) {
            for (int i = 0; i < Math.min(8, accounts.size()); i++) {
                Ref<SupplyOrder> order =
                        ordered(accounts.get(i), ago(9), i, wanted("F01", 1 + i % 3), wanted("H02", 1));
                if (i == 7) {
                    story.act(ward, ago(9), order, "reject", new OrderForms.Why("本人要求取消 (演示)"));
                } else {
                    approvedAndSigned(order, i);
                }
            }
            if (!accounts.isEmpty()) {
                story.deposit(finance, ago(2), accounts.getFirst(), "演示汇款201", "200.00");
                story.close(finance, ago(2), List.of(new BankLine("演示汇款201", Money.of("199.99"))));
                story.deposit(finance, ago(1), accounts.getLast(), "演示汇款202", "150.00");
            }
        }

        private void approvedAndSigned(Ref<SupplyOrder> order, int i) {
            List<OrderForms.Wanted> short1 = i == 2 ? List.of(wanted("F01", 1)) : List.of();
            packed(order, ago(8), short1, "演示袋" + (100 + i));
            story.act(bags, ago(6), order, "deliver", new OrderForms.Bag("演示袋" + (100 + i)));
            story.act(ward, ago(6), order, "sign", new OrderForms.Signature("演示人脸签收" + (100 + i)));
            if (i == 4) {
                OrderForms.Returned broken = new OrderForms.Returned(List.of(wanted("H02", 1)), "包装破损 (演示)");
                story.act(ward, ago(5), order, "take-back", broken);
            }
        }

        private void packed(Ref<SupplyOrder> order, LocalDate on, List<OrderForms.Wanted> missing, String bag) {
            story.act(ward, on, order, "approve", null);
            story.act(bags, on, order, "pick", new OrderForms.Picked(missing));
            story.act(bags, on, order, "pack", new OrderForms.Bag(bag));
        }

        /** This time: an order at every step, five that wait for approval. */
        private void thisTime(List<Ref<PersonAccount>> accounts) {
            for (int i = 0; i < accounts.size(); i++) {
                Ref<SupplyOrder> order = ordered(
                        accounts.get(i),
                        i % 2 == 0 ? today : ago(1),
                        i,
                        wanted("F03", 1 + i % 2),
                        wanted("H01", 1),
                        wanted(i % 3 == 0 ? "B02" : "S02", 1));
                step(order, i);
            }
        }

        private void step(Ref<SupplyOrder> order, int i) {
            switch (i) {
                case 0, 1, 2 -> story.act(ward, today, order, "approve", null);
                case 3 -> {
                    story.act(ward, today, order, "approve", null);
                    story.act(bags, today, order, "pick", new OrderForms.Picked(List.of()));
                }
                case 4, 5, 6 -> packed(order, today, List.of(), "演示袋" + (200 + i));
                case 7, 8 -> {
                    packed(order, today, List.of(), "演示袋" + (200 + i));
                    story.act(bags, today, order, "deliver", new OrderForms.Bag("演示袋" + (200 + i)));
                }
                default -> {}
            }
        }

        private Ref<SupplyOrder> ordered(Ref<PersonAccount> account, LocalDate on, int i, OrderForms.Wanted... goods) {
            return story.order(ward, on, account, (i % 3 + 1) + "监区" + (i % 4 + 1) + "号", List.of(goods));
        }
    }
}
