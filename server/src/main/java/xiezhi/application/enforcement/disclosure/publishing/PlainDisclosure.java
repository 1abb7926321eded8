package xiezhi.application.enforcement.disclosure.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.web.PlainSheet;
import xiezhi.foundation.web.Problems;
import xiezhi.kernel.act.OpenToAll;

/** 素页执法公开: the same public pages for those who read without script. */
@RestController
@RequestMapping(PlainDisclosure.HERE)
@OpenToAll(because = "published by the facility for the public after a check; nothing else is read")
class PlainDisclosure {
    static final String HERE = "/plain/disclosure";
    private final PublicPages pages;
    private final Problems problems;

    PlainDisclosure(PublicPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @Bean
    static PlainSheet.Door disclosureDoor() {
        return new PlainSheet.Door(HERE, "监狱、戒毒所公开的事项", "What prisons and rehabilitation centres publish");
    }

    @GetMapping
    ResponseEntity<String> facilities() {
        PlainSheet sheet = new PlainSheet("执法公开", "What facilities publish");
        List<Map<String, Object>> all = pages.facilities();
        all.forEach(one -> sheet.link(HERE + "/" + one.get("id"), String.valueOf(one.get("name"))));
        return all.isEmpty()
                ? sheet.text("现在没有公开的事项。", "Nothing is published now.").answer()
                : sheet.answer();
    }

    @GetMapping("/{unit}")
    ResponseEntity<String> facility(@PathVariable UUID unit) {
        return PlainSheet.answer(problems, HERE, () -> {
            Map<String, Object> page = pages.of(unit);
            PlainSheet sheet = new PlainSheet(String.valueOf(page.get("name")), "Published items");
            lines(page, "items")
                    .forEach(item -> sheet.link(HERE + "/items/" + item.get("id"), String.valueOf(item.get("title"))));
            return sheet;
        });
    }

    @GetMapping("/items/{id}")
    ResponseEntity<String> item(@PathVariable UUID id) {
        return PlainSheet.answer(problems, HERE, () -> {
            Map<String, Object> page = pages.one(id);
            PlainSheet sheet =
                    new PlainSheet(String.valueOf(page.get("title")), String.valueOf(page.get("topicEnglish")));
            if (page.get("body") != null) {
                String.valueOf(page.get("body")).lines().forEach(sheet::text);
            }
            lines(page, "entries").forEach(entry -> entry(sheet, entry));
            return sheet.fact("公布日期", String.valueOf(page.get("publishedOn")));
        });
    }

    private static void entry(PlainSheet sheet, Map<String, Object> entry) {
        sheet.heading(String.valueOf(entry.get("heading")));
        for (String part : List.of("text", "figure", "basis")) {
            if (entry.get(part) != null) {
                sheet.text(String.valueOf(entry.get(part)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Map<String, Object> page, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(page.get(name));
    }
}
