package xiezhi.foundation.statutes.retrieval;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.statutes.Passage;
import xiezhi.foundation.statutes.Retrieval;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;

/** 法规检索窗口: anybody may search the statutes, in everyday words or by citation. */
@RestController
class SearchDesk {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int USUAL = 10;
    private static final int MOST = 200;
    private static final int LONGEST = 20_000;
    private final Retrieval retrieval;
    private final Indexing indexing;
    private final Clock clock;

    SearchDesk(Retrieval retrieval, Indexing indexing, Clock clock) {
        this.retrieval = retrieval;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** 检索请求; a question too long for an address comes as a body. */
    record Search(
            @Nullable String q,
            @Nullable Integer limit,
            @Nullable String date,
            @Nullable String kind,
            @Nullable String issuer,
            @Nullable String status) {}

    @GetMapping("/api/statutes/search")
    @OpenToAll(because = "法规公开")
    List<Map<String, Object>> search(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String issuer,
            @RequestParam @Nullable String status) {
        return search(new Search(q, limit, date, kind, issuer, status));
    }

    @PostMapping("/api/statutes/search")
    @OpenToAll(because = "法规公开")
    List<Map<String, Object>> search(@RequestBody Search asked) {
        String question = asked.q() == null ? "" : asked.q().strip();
        if (question.isEmpty() || question.length() > LONGEST) {
            throw Unfit.field("q", "请写出要查的问题, 不超过" + LONGEST + "字");
        }
        LocalDate day = day(asked.date());
        String standing = some(asked.status()) == null ? Retrieval.Filter.LATEST : some(asked.status());
        Retrieval.Filter filter = new Retrieval.Filter(some(asked.kind()), some(asked.issuer()), standing);
        int limit = Math.clamp(asked.limit() == null ? USUAL : asked.limit(), 1, MOST);
        List<Retrieval.Hit> hits = retrieval.search(question, day, filter, limit);
        List<String> absent = hits.isEmpty() ? retrieval.absent(question, day) : List.of();
        if (!absent.isEmpty()) {
            throw new NotFound("馆藏中没有%s在%s有效的条文; 请核对法规名称和条号".formatted(String.join("、", absent), day));
        }
        return hits.stream().map(SearchDesk::row).toList();
    }

    @GetMapping("/api/statutes/index")
    @OpenToAll(because = "法规公开")
    Indexing.Progress index() {
        return indexing.progress();
    }

    private LocalDate day(@Nullable String date) {
        try {
            return some(date) == null
                    ? LocalDate.now(clock.withZone(HERE))
                    : LocalDate.parse(java.util.Objects.requireNonNull(date).strip());
        } catch (DateTimeException e) {
            throw Unfit.field("date", "日期请写作 2026-01-31");
        }
    }

    private static @Nullable String some(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Map<String, Object> row(Retrieval.Hit hit) {
        Passage p = hit.passage();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", hit.key());
        row.put("instrument", p.instrument());
        row.put("article", p.article());
        row.put("text", p.text());
        row.put("score", rounded(hit.score()));
        row.put("confidence", rounded(hit.confidence()));
        row.put("status", p.status());
        row.put("kind", p.kind());
        row.put("issuer", p.issuer());
        row.put("path", p.path());
        row.put("effective", p.effective());
        row.put("ended", p.ended());
        return row;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
