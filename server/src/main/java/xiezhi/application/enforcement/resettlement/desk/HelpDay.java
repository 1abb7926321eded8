package xiezhi.application.enforcement.resettlement.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.HelpState;
import xiezhi.application.enforcement.resettlement.file.HelpFiles;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.May;

/** 帮教日: incoming notices, unverified addresses, overdue hand-overs, pick-ups of today, visits that are due. */
@RestController
@RequestMapping("/api/resettlement/day")
class HelpDay {
    private static final Parameters FIGURES = Parameters.of("resettlement");
    private static final int MOST = 1000;
    private static final int WEEK = 7;
    private final Records records;
    private final HelpFiles files;
    private final Rendering rendering;
    private final Clocks clocks;

    HelpDay(Records records, HelpFiles files, Rendering rendering, Clocks clocks) {
        this.records = records;
        this.files = files;
        this.rendering = rendering;
        this.clocks = clocks;
    }

    @GetMapping
    @May({HelpDuty.COUNTY, HelpDuty.OFFICE})
    @Transactional(readOnly = true)
    Map<String, Object> today() {
        LocalDate today = files.today();
        List<Stored<HelpCase>> all = records.page(Query.of(HelpCase.class)
                        .and("closed", Query.Test.ABSENT, true)
                        .limit(MOST))
                .items();
        int ahead = FIGURES.number("receiver-days", today);
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("today", today);
        day.put(
                "incoming",
                lines(
                        all,
                        help -> help.state() == HelpState.NOTICED
                                && !help.releaseOn().isBefore(today)));
        day.put("unverified", lines(all, help -> help.state() == HelpState.UNVERIFIED));
        day.put(
                "receiverMissing",
                lines(
                        all,
                        help -> help.state() == HelpState.VERIFIED
                                && !today.isBefore(help.releaseOn().minusDays(ahead))));
        day.put("pickups", lines(all, help -> expected(help) && help.releaseOn().equals(today)));
        day.put(
                "overdue",
                lines(
                        all,
                        help -> help.state() == HelpState.NO_SHOW
                                || (help.state().before() && help.releaseOn().isBefore(today))));
        day.put("toOpen", lines(all, help -> help.state() == HelpState.HANDED_OVER));
        day.put("visits", lines(all, help -> visitDue(help, today.plusDays(WEEK))));
        day.put("moved", lines(all, help -> help.state() == HelpState.MOVED));
        return day;
    }

    private static boolean expected(HelpCase help) {
        return help.state().before();
    }

    private static boolean visitDue(HelpCase help, LocalDate until) {
        LocalDate next = help.nextVisit();
        return help.state() == HelpState.ACTIVE && next != null && !next.isAfter(until);
    }

    private List<Map<String, Object>> lines(List<Stored<HelpCase>> all, Predicate<HelpCase> which) {
        List<Stored<HelpCase>> found = all.stream()
                .filter(each -> which.test(each.row()))
                .sorted(Comparator.comparing(each -> each.row().releaseOn()))
                .toList();
        Map<UUID, CaseClock> due =
                clocks.soonest(found.stream().map(each -> each.row().id().id()).toList());
        return found.stream().map(each -> line(each, due)).toList();
    }

    private Map<String, Object> line(Stored<HelpCase> each, Map<UUID, CaseClock> due) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("row", rendering.row(each));
        line.put("clock", due.get(each.row().id().id()));
        return line;
    }
}
