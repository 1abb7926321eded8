package xiezhi.application.enforcement.disclosure.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 公开预览: an item as its audience will read it, before anybody publishes it, and every reason why it may not be published so. */
@RestController
@RequestMapping("/api/disclosure-desk/items")
class PreviewRoutes {
    private final Records records;
    private final Published published;

    PreviewRoutes(Records records, Published published) {
        this.records = records;
        this.published = published;
    }

    @GetMapping("/{id}")
    @May({DisclosureDuty.PREPARE, DisclosureDuty.REVIEW})
    @Transactional(readOnly = true)
    Map<String, Object> preview(@PathVariable UUID id) {
        Stored<DisclosureItem> item = records.get(DisclosureItem.class, Ref.<DisclosureItem>of(id));
        Map<String, Object> preview = new LinkedHashMap<>(published.page(item));
        preview.put("audienceLabel", item.row().audience().label());
        preview.put("faults", PublicText.faults(item.row()));
        return preview;
    }
}
