package xiezhi.foundation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;

/** 法规条文: opens the article behind a reason. Without an imported library it shows our summary and says so. */
@RestController
class StatutesApi {
    private final Statutes statutes;

    StatutesApi(Statutes statutes) {
        this.statutes = statutes;
    }

    @GetMapping("/api/statutes")
    @OpenToAll(because = "法规公开")
    List<Map<String, Object>> all() {
        return statutes.all();
    }

    @GetMapping("/api/statutes/{key}")
    @OpenToAll(because = "法规公开")
    Map<String, Object> one(@PathVariable String key) {
        Citation citation = Citation.of(key).orElseThrow(() -> new NotFound("“%s”不是引证编码; 例: 法律援助法#43".formatted(key)));
        Map<String, Object> instrument = statutes.instrument(citation.instrument())
                .orElseThrow(() -> new NotFound("法规索引中没有" + citation.instrument()));
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("key", key);
        article.put("instrument", instrument.get("name"));
        article.put("article", citation.articleName());
        article.put("text", null);
        article.put("summary", statutes.summary(citation).orElse(null));
        article.put("status", "in-force");
        article.put("since", instrument.get("since"));
        article.put("until", instrument.get("until"));
        article.put("note", "尚未导入法规库, 此处为平台自拟的条文要旨, 不是原文; 原文以公布文本为准");
        return article;
    }
}
