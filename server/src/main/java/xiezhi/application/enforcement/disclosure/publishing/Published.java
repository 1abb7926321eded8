package xiezhi.application.enforcement.disclosure.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.disclosure.Audience;
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
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Names;

/** 已公开的事项: what an audience may read now. A line about a person is looked at again each time it is read. */
@Service
public class Published {
    private static final int MOST = 1000;
    private final Records records;
    private final Results results;
    private final People people;
    private final Clock clock;

    Published(Records records, Results results, People people, Clock clock) {
        this.records = records;
        this.results = results;
        this.people = people;
        this.clock = clock;
    }

    /** Everything that the audience may read today. */
    List<Stored<DisclosureItem>> open(Audience reader) {
        LocalDate today = today();
        return Acting.as(
                        Actor.system("执法公开"),
                        () -> records.page(Query.of(DisclosureItem.class)
                                        .where("state", ItemState.PUBLISHED)
                                        .limit(MOST))
                                .items())
                .stream()
                .filter(item -> item.row().open(reader, today))
                .toList();
    }

    /** What one facility publishes to the audience, by topic, the newest first. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(UUID unit, Audience reader) {
        return open(reader).stream()
                .filter(item -> item.placement().unit().equals(unit))
                .sorted(Comparator.comparing(
                                (Stored<DisclosureItem> item) -> item.row().topic())
                        .thenComparing(Stored::changedAt, Comparator.reverseOrder()))
                .map(item -> line(item.row()))
                .toList();
    }

    /** One item with its lines. */
    @Transactional(readOnly = true)
    public Map<String, Object> one(UUID id, Audience reader) {
        LocalDate today = today();
        Stored<DisclosureItem> stored = Acting.as(Actor.system("执法公开"), () -> records.find(DisclosureItem.class, id))
                .filter(item -> item.row().open(reader, today))
                .orElseThrow(() -> new NotFound("没有这件公开事项, 或者已经撤回、公开期满"));
        return page(stored);
    }

    /** The item as a reader sees it, with the lines that stand today. */
    Map<String, Object> page(Stored<DisclosureItem> stored) {
        LocalDate today = today();
        DisclosureItem item = stored.row();
        List<Entry> entries = item.entries().stream()
                .filter(entry -> results.stands(item.topic(), entry.source(), today))
                .toList();
        Map<String, Object> page = line(item);
        Unit unit = people.unit(stored.placement().unit());
        page.put("facility", Map.of("id", unit.id().toString(), "name", unit.fullName()));
        page.put("body", item.body());
        page.put("madeOn", item.madeOn());
        page.put("entries", entries.stream().map(Published::shown).toList());
        return page;
    }

    /** Without its source: the reader need not know which row it was. */
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
        line.put("audience", item.audience().name());
        line.put("title", item.title());
        line.put("publishedOn", item.publishedOn());
        line.put("until", item.until());
        return line;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
