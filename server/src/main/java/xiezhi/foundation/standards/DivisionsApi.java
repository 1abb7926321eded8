package xiezhi.foundation.standards;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.code.Division;
import xiezhi.kernel.code.DivisionSearch;
import xiezhi.kernel.code.Divisions;

/** 行政区划: divisions found by name or code, and codes named; open, as GB/T 2260 is. */
@RestController
class DivisionsApi {
    private static final int MOST = 20;
    private static final int MOST_CODES = 100;
    private final Divisions divisions;
    private final DivisionSearch search;
    private final Clock clock;

    DivisionsApi(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.search = new DivisionSearch(divisions);
        this.clock = clock;
    }

    /** 区划: its code, its own name, the names from the province down, and the last day of the name where it has gone. */
    record Found(
            String code,
            String name,
            List<String> path,
            @Nullable LocalDate until) {}

    @GetMapping(value = "/api/divisions", params = "!codes")
    @OpenToAll(because = "行政区划代码公开")
    List<Found> find(@RequestParam(defaultValue = "") String q, @RequestParam @Nullable LocalDate asOf) {
        LocalDate day = day(asOf);
        return search.find(q, day, MOST).stream()
                .map(division -> found(division, day))
                .toList();
    }

    /** Codes that nobody knows are left out. */
    @GetMapping(value = "/api/divisions", params = "codes")
    @OpenToAll(because = "行政区划代码公开")
    List<Found> named(@RequestParam List<String> codes, @RequestParam @Nullable LocalDate asOf) {
        LocalDate today = day(asOf);
        return codes.stream()
                .distinct()
                .limit(MOST_CODES)
                .flatMap(code -> divisions.find(code, today).stream())
                .map(division -> found(division, today))
                .toList();
    }

    /** The day that is asked about, or today. */
    private LocalDate day(@Nullable LocalDate asked) {
        return asked != null ? asked : LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private Found found(Division division, LocalDate today) {
        List<String> path = divisions.path(division.code(), today).stream()
                .map(Division::name)
                .toList();
        return new Found(division.code(), division.name(), path, division.stands(today) ? null : division.until());
    }
}
