package xiezhi.foundation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.rules.Statutes;
import xiezhi.foundation.standards.Access;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 一处检索: one box over every register the person may read, and over articles; nothing outside his scope is found. */
@RestController
class Search {
    private static final int EACH = 6;
    private final RecordTypes types;
    private final Records records;
    private final Rendering rendering;
    private final Access access;
    private final Statutes statutes;

    Search(RecordTypes types, Records records, Rendering rendering, Access access, Statutes statutes) {
        this.types = types;
        this.records = records;
        this.rendering = rendering;
        this.access = access;
        this.statutes = statutes;
    }

    @GetMapping("/api/search")
    @SignedIn
    Map<String, Object> search(@RequestParam String q) {
        String words = q.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > 100) {
            throw Unfit.field("q", "请输入 1 至 100 个字");
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        types.all().stream()
                .filter(access::mayRead)
                .filter(Search::searchable)
                .forEach(type -> addRows(groups, type, words));
        addArticles(groups, words);
        return Map.of("groups", groups);
    }

    private static boolean searchable(RecordType<?> type) {
        return type.fields().stream().anyMatch(Field::searched);
    }

    private <R extends Record> void addRows(List<Map<String, Object>> groups, RecordType<R> type, String words) {
        List<Map<String, Object>> rows = rendering.rows(
                records.page(Query.of(type.java()).search(words).limit(EACH)).items());
        if (!rows.isEmpty()) {
            groups.add(group(
                    "records",
                    type.standard().name(),
                    type.english(),
                    rows.stream().map(r -> item(type, r)).toList()));
        }
    }

    private static Map<String, Object> item(RecordType<?> type, Map<String, Object> row) {
        Object title = row.get(type.standard().title());
        String rest = type.fields().stream()
                .filter(f -> f.searched() && !f.name().equals(type.standard().title()) && row.get(f.name()) != null)
                .map(f -> String.valueOf(row.get(f.name())))
                .limit(3)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("title", title == null ? type.standard().name() : title);
        item.put("subtitle", rest);
        item.put("standard", type.code());
        item.put("id", row.get("id"));
        item.put("link", "/records/" + type.code() + "/" + row.get("id"));
        return item;
    }

    private void addArticles(List<Map<String, Object>> groups, String words) {
        List<Map<String, Object>> found = statutes.find(words, EACH).stream()
                .map(hit -> Map.<String, Object>of(
                        "title", hit.key(), "subtitle", hit.summary(), "link", "/statutes/" + hit.key()))
                .toList();
        if (!found.isEmpty()) {
            groups.add(group("articles", "条文", "Articles", found));
        }
    }

    private static Map<String, Object> group(
            String kind, String name, String english, List<Map<String, Object>> items) {
        return Map.of("kind", kind, "name", name, "english", english, "items", items);
    }
}
