package xiezhi.application.enforcement.supply.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.supply.OrderState;
import xiezhi.application.enforcement.supply.PersonAccount;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyOrder;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 看单: orders in the actor's scope as the screens show them; who only delivers sees bags and pieces, no names and no sums. */
@Component
class Reading {
    private final Records records;

    Reading(Records records) {
        this.records = records;
    }

    List<Stored<SupplyOrder>> in(Set<OrderState> states) {
        return records.page(Query.of(SupplyOrder.class)
                        .and("state", Query.Test.IN, List.copyOf(states))
                        .sortedBy("number")
                        .limit(1000))
                .items();
    }

    List<Map<String, Object>> shown(List<Stored<SupplyOrder>> orders) {
        Map<UUID, String> names = named() ? names(orders) : Map.of();
        List<Map<String, Object>> lines = new ArrayList<>();
        orders.forEach(
                order -> lines.add(line(order, names.get(order.row().account().id()))));
        return lines;
    }

    private Map<String, Object> line(Stored<SupplyOrder> stored, @Nullable String name) {
        SupplyOrder order = stored.row();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", order.id().toString());
        line.put("version", stored.version());
        line.put("number", order.number());
        line.put("ward", order.wardCode());
        line.put("state", order.state().name());
        line.put("stateLabel", order.state().label());
        line.put("orderedOn", order.orderedOn());
        line.put("bagCode", order.bagCode());
        line.put(
                "goods",
                order.lines().stream()
                        .map(each -> Map.of("sku", each.sku(), "name", each.name(), "quantity", each.quantity()))
                        .toList());
        if (named()) {
            line.put("person", name);
            line.put("account", order.account().toString());
            line.put("gross", order.gross().toString());
            line.put("signedOn", order.signedOn());
        }
        return line;
    }

    private Map<UUID, String> names(List<Stored<SupplyOrder>> orders) {
        Set<UUID> accounts =
                orders.stream().map(order -> order.row().account().id()).collect(Collectors.toSet());
        Map<UUID, UUID> persons = new LinkedHashMap<>();
        accounts.forEach(id -> records.find(PersonAccount.class, id)
                .ifPresent(account -> persons.put(id, account.row().person().id())));
        Map<UUID, String> titles = records.titles(Person.class, Set.copyOf(persons.values()));
        Map<UUID, String> names = new LinkedHashMap<>();
        persons.forEach((account, person) -> names.put(account, titles.getOrDefault(person, "")));
        return names;
    }

    private static boolean named() {
        Actor actor = Acting.current();
        return actor.holds(SupplyDuty.ORDER) || actor.holds(SupplyDuty.APPROVE) || actor.holds(SupplyDuty.FINANCE);
    }
}
