package xiezhi.application.enforcement.disclosure.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.application.enforcement.disclosure.DisclosureItem.Entry;
import xiezhi.application.enforcement.disclosure.ItemState;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Names;

/** 公开页: what facilities have published and may still show. A line about a person is looked at again each time it is read. */
@RestController
@RequestMapping("/api/hall/disclosure")
@OpenToAll(because = "published by the facility for the public after a check; nothing else is read")
class PublicPages {
    private static final int MOST = 1000;
    private final Records records;
    private final Results results;
    private final People people;
    private final Clock clock;

    PublicPages(Records records, Results results, People people, Clock clock) {
        this.records = records;
        this.results = results;
        this.people = people;
        this.clock = clock;
    }

    /** The facilities that have published something. */
    @GetMapping
    @Transactional(readOnly = true)
    List<Map<String, Object>> facilities() {
        Map<UUID, Long> counted = open().stream()
                .collect(Collectors.groupingBy(item -> item.placement().unit(), Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> facility(people.unit(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(each -> String.valueOf(each.get("name"))))
                .toList();
    }

    private static Map<String, Object> facility(Unit unit, long items) {
        return Map.of(
                "id",
                unit.id().toString(),
                "name",
                unit.fullName(),
                "type",
                unit.unitType().name(),
                "typeLabel",
                unit.unitType().label(),
                "items",
                items);
    }

    /** What one facility publishes. */
    @GetMapping("/{unit}")
    @Transactional(readOnly = true)
    Map<String, Object> of(@PathVariable UUID unit) {
        List<Stored<DisclosureItem>> items = open().stream()
                .filter(item -> item.placement().unit().equals(unit))
                .sorted(Comparator.comparing(
                                (Stored<DisclosureItem> item) -> item.row().topic())
                        .thenComparing(Stored::changedAt, Comparator.reverseOrder()))
                .toList();
        if (items.isEmpty()) {
            throw new NotFound("这个单位还没有公开事项");
        }
        Map<String, Object> page = new LinkedHashMap<>(facility(people.unit(unit), items.size()));
        page.put("items", items.stream().map(item -> line(item.row())).toList());
        return page;
    }

    @GetMapping("/items/{id}")
    @Transactional(readOnly = true)
    Map<String, Object> one(@PathVariable UUID id) {
        LocalDate today = today();
        Stored<DisclosureItem> stored = Acting.as(Actor.system("执法公开"), () -> records.find(DisclosureItem.class, id))
                .filter(item -> item.row().open(today))
                .orElseThrow(() -> new NotFound("没有这件公开事项, 或者已经撤回、公开期满"));
        DisclosureItem item = stored.row();
        List<Entry> entries = item.entries().stream()
                .filter(entry -> results.stands(item.topic(), entry.source(), today))
                .toList();
        Map<String, Object> page = line(item);
        Unit unit = people.unit(stored.placement().unit());
        page.put("facility", Map.of("id", unit.id().toString(), "name", unit.fullName()));
        page.put("body", item.body());
        page.put("madeOn", item.madeOn());
        page.put("entries", entries.stream().map(PublicPages::shown).toList());
        return page;
    }

    /** Without its source: the public need not know which row it was. */
    private static Map<String, Object> shown(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("heading", entry.heading());
        line.put("text", entry.text());
        line.put("figure", entry.figure());
        line.put("basis", entry.basis());
        return line;
    }

    private static Map<String, Object> line(DisclosureItem item) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", item.id().toString());
        line.put("topic", item.topic().name());
        line.put("topicLabel", item.topic().label());
        line.put("topicEnglish", Names.human(item.topic().name()));
        line.put("title", item.title());
        line.put("publishedOn", item.publishedOn());
        line.put("until", item.until());
        return line;
    }

    private List<Stored<DisclosureItem>> open() {
        LocalDate today = today();
        return Acting.as(
                        Actor.system("执法公开"),
                        () -> records.page(Query.of(DisclosureItem.class)
                                        .where("state", ItemState.PUBLISHED)
                                        .limit(MOST))
                                .items())
                .stream()
                .filter(item -> item.row().open(today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
