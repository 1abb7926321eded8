package xiezhi.application.enforcement.disclosure.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.DisclosureItem.Entry;
import xiezhi.application.enforcement.disclosure.Topic;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.foundation.casework.FileAct;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.casework.Procedures;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;

/** 由记录生成: the lines of an item, read off the procedures, the catalogue and the rulings; nothing of it is typed. */
@Component
class Making {
    private final ObjectProvider<Procedures> procedures; // this room's own procedure asks for it
    private final Records records;
    private final Results results;
    private final People people;

    Making(ObjectProvider<Procedures> procedures, Records records, Results results, People people) {
        this.procedures = procedures;
        this.records = records;
        this.results = results;
        this.people = people;
    }

    List<Entry> entries(Topic topic, UUID unit, LocalDate today) {
        List<Entry> entries = switch (topic) {
            case LEGAL_BASIS -> bases(unit);
            case PROCEDURE -> steps(unit);
            case PRICES -> prices(unit);
            case RULINGS -> results.rulings(unit, today);
            case OUTSIDE -> results.outside(unit, today);
            case INSTITUTION, HOTLINE, NOTICE, ROSTER -> throw Unfit.field("topic", "%s由人工拟稿".formatted(topic.label()));
        };
        if (entries.isEmpty()) {
            throw Unfit.field("topic", "没有可以公开的%s".formatted(topic.label()));
        }
        return entries;
    }

    /** Each article on which an act of the unit's work rests, and which acts these are. */
    private List<Entry> bases(UUID unit) {
        Map<String, List<String>> acts = new TreeMap<>();
        of(unit).forEach(procedure -> procedure
                .acts()
                .all()
                .forEach(act -> acts.computeIfAbsent(act.basis(), it -> new ArrayList<>())
                        .add(procedure.name() + " · " + act.label())));
        return acts.entrySet().stream()
                .map(each -> new Entry(
                        each.getKey().replace("#", " 第") + "条",
                        each.getValue().stream().distinct().limit(12).collect(Collectors.joining("; ")),
                        null,
                        each.getKey(),
                        null))
                .toList();
    }

    /** Each procedure, with its steps in the order in which they are done. */
    private List<Entry> steps(UUID unit) {
        return of(unit).stream()
                .sorted(Comparator.comparing(Procedure::name))
                .map(procedure -> new Entry(
                        procedure.name(),
                        procedure.acts().all().stream()
                                .filter(act -> act.side() != FileAct.Side.PLATFORM)
                                .map(FileAct::label)
                                .distinct()
                                .collect(Collectors.joining(" → ")),
                        null,
                        procedure.acts().all().getFirst().basis(),
                        null))
                .toList();
    }

    private List<Procedure<?>> of(UUID unit) {
        String room = room(people.unit(unit).unitType());
        List<Procedure<?>> found = procedures.getObject().all().stream()
                .filter(each -> each.type().room().equals(room))
                .toList();
        if (found.isEmpty()) {
            throw Unfit.field("topic", "本单位没有由平台办理的执法程序");
        }
        return found;
    }

    private static String room(UnitType type) {
        return switch (type) {
            case PRISON, PRISON_ADMINISTRATION -> "prison";
            case REHABILITATION_CENTRE, REHABILITATION_ADMINISTRATION -> "drugrehab";
            default -> "community";
        };
    }

    /** The same price for everybody, with where it was compared. What the facility itself paid is not published. */
    private List<Entry> prices(UUID unit) {
        List<Stored<Goods>> goods = Acting.as(
                Actor.system("执法公开"),
                () -> records.page(Query.of(Goods.class)
                                .where("unit", unit)
                                .where("onSale", true)
                                .sortedBy("sku")
                                .limit(1000))
                        .items());
        return goods.stream()
                .map(Stored::row)
                .map(each -> new Entry(
                        each.name() + " " + each.specification(),
                        each.category().label() + "; 比价依据: " + each.priceSource(),
                        each.price() + "元",
                        null,
                        Objects.toString(each.id())))
                .toList();
    }
}
