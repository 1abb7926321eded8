package xiezhi.application.enforcement.disclosure.publishing;

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
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;

/** 公开页: what facilities have published for the public and may still show. */
@RestController
@RequestMapping("/api/hall/disclosure")
@OpenToAll(because = "published by the facility for the public after a check; nothing else is read")
class PublicPages {
    private final Published published;
    private final People people;

    PublicPages(Published published, People people) {
        this.published = published;
        this.people = people;
    }

    /** The facilities that have published something. */
    @GetMapping
    @Transactional(readOnly = true)
    List<Map<String, Object>> facilities() {
        Map<UUID, Long> counted = published.open(Audience.PUBLIC).stream()
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
        List<Map<String, Object>> items = published.of(unit, Audience.PUBLIC);
        if (items.isEmpty()) {
            throw new NotFound("这个单位还没有公开事项");
        }
        Map<String, Object> page = new LinkedHashMap<>(facility(people.unit(unit), items.size()));
        page.put("items", items);
        return page;
    }

    @GetMapping("/items/{id}")
    Map<String, Object> one(@PathVariable UUID id) {
        return published.one(id, Audience.PUBLIC);
    }
}
