package xiezhi.foundation.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;

/** 法规条文: opens the article behind a reason, in the wording of a day, and says what the house cites and the library lacks. */
@RestController
class StatutesApi {
    private final Statutes statutes;
    private final Articles articles;
    private final Conformance conformance;
    private final Listing listing;
    private final Clock clock;

    StatutesApi(Statutes statutes, Articles articles, Conformance conformance, Listing listing, Clock clock) {
        this.statutes = statutes;
        this.articles = articles;
        this.conformance = conformance;
        this.listing = listing;
        this.clock = clock;
    }

    @GetMapping("/api/statutes")
    @OpenToAll(because = "法规公开")
    List<Map<String, Object>> all() {
        return statutes.all();
    }

    @GetMapping("/api/statutes/citations")
    @OpenToAll(because = "所引法条与馆藏的核对结果公开")
    Conformance.Report citations() {
        return conformance.report();
    }

    /** Articles after which the first figure of a key is an item and no paragraph. */
    @GetMapping("/api/statutes/lists")
    @OpenToAll(because = "法规公开")
    List<String> lists() {
        return listing.keys(today());
    }

    @GetMapping("/api/statutes/{key}")
    @OpenToAll(because = "法规公开")
    ArticleAnswer one(@PathVariable String key, @RequestParam @Nullable LocalDate date) {
        CitationKey parsed =
                CitationKey.of(key).orElseThrow(() -> new NotFound("“%s”不是引证编码; 例: 法律援助法#43".formatted(key)));
        return articles.of(parsed, date, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }
}
