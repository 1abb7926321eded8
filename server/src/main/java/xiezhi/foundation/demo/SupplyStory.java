package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.GoodsCategory;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.application.enforcement.supply.closing.CloseDesk;
import xiezhi.application.enforcement.supply.closing.CloseDesk.BankLine;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.application.enforcement.supply.order.OrderForms;
import xiezhi.application.enforcement.supply.window.Windows;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 物资搬演: the acts of a commissary on the days of the story, done by its own desks. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class SupplyStory {
    private final Accounts accounts;
    private final Windows windows;
    private final CloseDesk closings;
    private final CaseFiles files;
    private final Records records;
    private final People people;
    private final Clock clock;

    SupplyStory(
            Accounts accounts,
            Windows windows,
            CloseDesk closings,
            CaseFiles files,
            Records records,
            People people,
            Clock clock) {
        this.accounts = accounts;
        this.windows = windows;
        this.closings = closings;
        this.files = files;
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /** Who is in which prison now; wards count for their prison. */
    Map<UUID, List<Ref<Person>>> prisons() {
        List<Episode> open = records
                .page(Query.of(Episode.class)
                        .where("kind", EpisodeKind.PRISON)
                        .and("ends", Query.Test.ABSENT, true)
                        .sortedBy("starts")
                        .limit(1000))
                .items()
                .stream()
                .map(stored -> stored.row())
                .filter(episode -> people.unit(prison(episode)).unitType() == UnitType.PRISON)
                .toList();
        return open.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        this::prison,
                        java.util.LinkedHashMap::new,
                        java.util.stream.Collectors.mapping(Episode::person, java.util.stream.Collectors.toList())));
    }

    private UUID prison(Episode episode) {
        return people.upwards(episode.keeper().id()).stream()
                .filter(unit -> people.unit(unit).unitType() == UnitType.PRISON)
                .findFirst()
                .orElse(episode.keeper().id());
    }

    void goods(UUID prison, String sku, String name, String pack, GoodsCategory category, String price, int stock) {
        records.add(
                new Goods(
                        Ref.next(),
                        sku,
                        name,
                        pack,
                        category,
                        Money.of(price),
                        Money.of(price).times(9).dividedBy(10),
                        "演示市三家超市同期均价",
                        stock,
                        10,
                        name.contains("花生") ? "花生" : null,
                        null,
                        true),
                Placement.in(prison));
    }

    void window(Actor who, LocalDate opens, LocalDate closes, LocalDate delivery) {
        at(
                who,
                opens,
                () -> windows.plan(
                        unit(who),
                        new SupplyWindow(Ref.next(), delivery, instant(opens, 8), instant(closes, 20), null)));
    }

    Ref<PersonAccount> account(Actor who, LocalDate on, Ref<Person> person, SpendingLevel level, String owing) {
        return at(
                who,
                on,
                () -> accounts.open(person, unit(who), level, Money.of(owing), null)
                        .row()
                        .id());
    }

    void deposit(Actor who, LocalDate on, Ref<PersonAccount> account, String receipt, String amount) {
        at(who, on, () -> {
            accounts.deposit(account, receipt, Money.of(amount), true);
            return true;
        });
    }

    Ref<SupplyOrder> order(
            Actor who, LocalDate on, Ref<PersonAccount> account, String ward, List<OrderForms.Wanted> goods) {
        return at(
                who,
                on,
                () -> files.begin(SupplyOrder.class, "submit", new OrderForms.Cart(account, ward, goods))
                        .row()
                        .id());
    }

    void act(Actor who, LocalDate on, Ref<SupplyOrder> order, String act, @Nullable Record form) {
        at(who, on, () -> {
            files.act(SupplyOrder.class, order, act, form);
            return true;
        });
    }

    void close(Actor who, LocalDate day, List<BankLine> bank) {
        at(who, day, () -> closings.close(unit(who), day, bank));
    }

    private static UUID unit(Actor who) {
        return java.util.Objects.requireNonNull(who.unit());
    }

    private static Instant instant(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(CaseFiles.CHINA).toInstant();
    }

    private <T> T at(Actor who, LocalDate day, Callable<T> work) {
        Instant then = instant(day, 9);
        java.util.concurrent.atomic.AtomicReference<T> done = new java.util.concurrent.atomic.AtomicReference<>();
        StoryClock.at(
                then.isAfter(clock.instant()) ? clock.instant() : then,
                () -> Acting.run(who, () -> {
                    try {
                        done.set(work.call());
                    } catch (RuntimeException fault) {
                        throw fault;
                    } catch (Exception other) {
                        throw new IllegalStateException(other);
                    }
                }));
        return java.util.Objects.requireNonNull(done.get());
    }

    static OrderForms.Wanted wanted(String sku, int pieces) {
        return new OrderForms.Wanted(sku, pieces);
    }
}
