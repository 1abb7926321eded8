package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.Facts;

/** 计分考核接口: the grid of a ward's month and what is done with it. */
@RestController
@RequestMapping("/api/prison/points/{ward}")
class PointsApi {
    private final PointsDesk desk;
    private final People people;
    private final java.time.Clock clock;

    PointsApi(PointsDesk desk, People people, java.time.Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** 录入. */
    record Batch(@Item("考核月") LocalDate month, @Item("计分") List<EntryForm> entries) {}

    /** 撤回. */
    record Undo(@Item("计分") List<Ref<PointsEntry>> entries) {}

    /** 月份. */
    record OfMonth(@Item("考核月") LocalDate month) {}

    /** 复核. */
    record Review(
            @Item("计分") Ref<PointsEntry> entry,
            @Item(value = "意见", size = 500) String opinion) {}

    /** 评级. */
    record Grades(@Item("评级") List<PointsDesk.GradeForm> grades) {}

    @GetMapping
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY, PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    Map<String, Object> grid(@PathVariable UUID ward, @RequestParam LocalDate month) {
        WardMonth table = desk.table(ward, month);
        Map<String, Object> grid = new LinkedHashMap<>();
        grid.put("ward", Map.of("id", ward, "name", people.unit(ward).fullName()));
        grid.put("month", month.withDayOfMonth(1));
        Optional<Stored<PointsPublication>> publication = desk.publication(ward, month);
        grid.put("publication", publication.map(Stored::row).orElse(null));
        grid.put("sheets", publication.map(each -> desk.sheets(each.row())).orElse(List.of()));
        grid.put(
                "state",
                publication
                        .map(each -> each.row().confirmedOn() == null ? "PUBLISHED" : "CONFIRMED")
                        .orElse("OPEN"));
        grid.put("cycle", PrisonParameters.shipped().decimal("points-cycle", month));
        grid.put("rows", rows(table));
        return grid;
    }

    private List<Map<String, Object>> rows(WardMonth table) {
        Map<Ref<CustodyFile>, ObjectionState> objections = desk.objections(table);
        return table.files().stream()
                .map(file -> {
                    Map<String, Object> line = line(file, table.scoring(file));
                    table.published(file)
                            .ifPresent(month -> line.put("published", month.id().id()));
                    ObjectionState objection = objections.get(file.row().id());
                    line.put("objection", objection == null ? null : objection.label());
                    return line;
                })
                .toList();
    }

    private static Map<String, Object> line(Stored<CustodyFile> file, Scoring scoring) {
        Ruling<Month> month = scoring.month();
        BigDecimal before = scoring.balanceBefore();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.row().id().id());
        line.put("number", file.row().number());
        line.put("name", file.row().name().value());
        line.put("cell", file.row().cell());
        line.put("labours", file.row().labours());
        line.put("treatment", file.row().treatment());
        line.put("confinedDays", scoring.confinedDays());
        line.put("absentDays", scoring.absentDays());
        line.put("score", month.value());
        line.put("before", before);
        line.put("balance", before.add(month.value().total()));
        line.put("reasons", month.reasons());
        line.put("entries", scoring.entries().stream().map(PointsApi::entry).toList());
        return line;
    }

    private static Map<String, Object> entry(Stored<PointsEntry> stored) {
        PointsEntry row = stored.row();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", row.id().id());
        entry.put("part", row.part());
        entry.put("kind", row.kind());
        entry.put("points", row.points());
        entry.put("clause", row.clause());
        entry.put("factDay", row.factDay());
        entry.put("corrects", row.corrects());
        entry.put("review", row.review());
        return entry;
    }

    @PostMapping("/entries")
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    Map<String, Object> enter(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        Batch batch = Facts.read(Batch.class, body, today());
        List<UUID> entries = desk.enter(ward, batch.month(), batch.entries()).stream()
                .map(Ref::id)
                .toList();
        return Map.of("entries", entries, "grid", grid(ward, batch.month()));
    }

    /** The whole batch as it would count: nothing is written, and every fault is named with its line. */
    @PostMapping("/entries/preview")
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    Map<String, Object> preview(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        Batch batch = Facts.read(Batch.class, body, today());
        Tried tried = desk.tryOut(ward, batch.month(), batch.entries());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("faults", tried.faults());
        answer.put("rows", rows(tried.table()));
        return answer;
    }

    @PostMapping("/take-back")
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    Map<String, Object> takeBack(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        Undo undo = Facts.read(Undo.class, body, today());
        desk.takeBack(undo.entries());
        return Map.of("takenBack", undo.entries().size());
    }

    @PostMapping("/publish")
    @May(PrisonDuty.WARD_CHIEF)
    Map<String, Object> publish(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        LocalDate month = Facts.read(OfMonth.class, body, today()).month();
        desk.publish(ward, month);
        return grid(ward, month);
    }

    @PostMapping("/confirm")
    @May({PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY})
    Map<String, Object> confirm(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        LocalDate month = Facts.read(OfMonth.class, body, today()).month();
        int completed = desk.confirm(ward, month);
        return Map.of("completed", completed, "month", month);
    }

    @PostMapping("/review")
    @May(PrisonDuty.INSPECT)
    Map<String, Object> review(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        Review review = Facts.read(Review.class, body, today());
        desk.review(review.entry(), review.opinion());
        return Map.of("reviewed", review.entry().id());
    }

    @PostMapping("/grades")
    @May(PrisonDuty.CUSTODY)
    Map<String, Object> grade(@PathVariable UUID ward, @RequestBody Map<String, Object> body) {
        Grades grades = Facts.read(Grades.class, body, today());
        desk.grade(grades.grades());
        return Map.of("graded", grades.grades().size());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CaseFiles.CHINA);
    }
}
