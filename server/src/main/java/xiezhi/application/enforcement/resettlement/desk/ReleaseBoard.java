package xiezhi.application.enforcement.resettlement.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.file.HelpFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Ref;

/**
 * 释放看板: for the desk that releases: who ends within 90, 30, 7 days or one, and where the receiver is missing. It shows no more of the county's
 * file than the hand-over needs.
 */
@RestController
@RequestMapping("/api/resettlement/releases")
class ReleaseBoard {
    /** Minus one: released already, and nobody has handed the person over. */
    private static final int[] LADDER = {-1, 1, 7, 30, 90};

    private static final int MOST = 1000;
    private final Records records;
    private final HelpFiles files;
    private final People people;

    ReleaseBoard(Records records, HelpFiles files, People people) {
        this.records = records;
        this.files = files;
        this.people = people;
    }

    @GetMapping
    @May(HelpDuty.RELEASE)
    @Transactional(readOnly = true)
    Map<String, Object> board() {
        UUID mine = Acting.current().unit();
        List<UUID> units = mine == null ? List.of() : people.subtree(mine);
        LocalDate today = files.today();
        List<HelpCase> coming = Acting.as(
                Actor.system("释放看板"),
                () -> records
                        .page(Query.of(HelpCase.class)
                                .and(
                                        "fromUnit",
                                        Query.Test.IN,
                                        units.stream().map(Ref::of).toList())
                                .and("closed", Query.Test.ABSENT, true)
                                .and("releaseOn", Query.Test.TO, today.plusDays(LADDER[LADDER.length - 1]))
                                .limit(MOST))
                        .items()
                        .stream()
                        .map(Stored::row)
                        .filter(help -> help.state().before())
                        .sorted(Comparator.comparing(HelpCase::releaseOn))
                        .toList());
        List<Map<String, Object>> rungs = new ArrayList<>();
        int above = Integer.MIN_VALUE;
        for (int rung : LADDER) {
            rungs.add(rung(coming, today, above, rung));
            above = rung;
        }
        Map<String, Object> board = new LinkedHashMap<>();
        board.put("today", today);
        board.put("rungs", rungs);
        return board;
    }

    private Map<String, Object> rung(List<HelpCase> coming, LocalDate today, int above, int rung) {
        List<Map<String, Object>> lines = coming.stream()
                .filter(help -> days(help, today) > above && days(help, today) <= rung)
                .map(help -> line(help, today))
                .toList();
        return Map.of("days", rung, "items", lines);
    }

    private static long days(HelpCase help, LocalDate today) {
        return ChronoUnit.DAYS.between(today, help.releaseOn());
    }

    private Map<String, Object> line(HelpCase help, LocalDate today) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", help.number());
        line.put("name", help.name().value());
        line.put("releaseOn", help.releaseOn());
        line.put("days", days(help, today));
        line.put("key", help.key());
        line.put("verdict", label(help.verdict()));
        line.put("pickup", label(help.pickup()));
        line.put("collector", label(help.collector()));
        line.put(
                "receiver",
                help.receiver() == null
                        ? null
                        : people.unit(help.receiver().id()).fullName());
        return line;
    }

    private static @Nullable String label(@Nullable Labelled code) {
        return code == null ? null : code.label();
    }
}
