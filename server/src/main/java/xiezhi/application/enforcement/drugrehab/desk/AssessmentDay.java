package xiezhi.application.enforcement.drugrehab.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.DiagnosisState;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.Zone;
import xiezhi.application.enforcement.drugrehab.file.RehabFiles;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 评估日: who reaches a year or the end, whose evidence is missing, what hangs on the wall, and whom the police keep waiting. */
@RestController
@RequestMapping("/api/rehab/assessment-day")
class AssessmentDay {
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private static final int MOST = 1000;
    private final Records records;
    private final RehabFiles files;
    private final Rendering rendering;
    private final Clocks clocks;

    AssessmentDay(Records records, RehabFiles files, Rendering rendering, Clocks clocks) {
        this.records = records;
        this.files = files;
        this.rendering = rendering;
        this.clocks = clocks;
    }

    @GetMapping
    @May({RehabDuty.ASSESS, RehabDuty.BRIGADE, RehabDuty.HEAD, RehabDuty.BUREAU})
    @Transactional
    Map<String, Object> today() {
        List<Stored<RehabCase>> here = people();
        List<Stored<Assessment>> all =
                records.page(Query.of(Assessment.class).limit(MOST)).items();
        Map<UUID, List<Assessment>> byPerson = all.stream()
                .map(Stored::row)
                .collect(Collectors.groupingBy(row -> row.rehab().id()));
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("today", files.today());
        day.put("oneYear", due(here, byPerson, AssessmentKind.ONE_YEAR));
        day.put("preExpiry", due(here, byPerson, AssessmentKind.PRE_EXPIRY));
        day.put("collecting", in(all, DiagnosisState.COLLECTING));
        day.put("notice", in(all, DiagnosisState.NOTICE));
        day.put("objected", in(all, DiagnosisState.OBJECTED));
        day.put("toSign", in(all, DiagnosisState.TO_SIGN));
        day.put("withPolice", in(all, DiagnosisState.WITH_POLICE));
        day.put("zones", zones(here));
        return day;
    }

    private List<Stored<RehabCase>> people() {
        return records.page(Query.of(RehabCase.class)
                        .and("state", Query.Test.IN, List.of(RehabState.IN_REHAB, RehabState.RELEASE_PREP))
                        .limit(MOST))
                .items();
    }

    private List<Map<String, Object>> due(
            List<Stored<RehabCase>> all, Map<UUID, List<Assessment>> known, AssessmentKind kind) {
        List<Map<String, Object>> due = new ArrayList<>();
        for (Stored<RehabCase> stored : all) {
            RehabCase rehab = stored.row();
            boolean done = known.getOrDefault(rehab.id().id(), List.of()).stream()
                    .anyMatch(assessment -> assessment.kind() == kind && fresh(assessment, rehab));
            boolean here = rehab.state() == RehabState.IN_REHAB && !rehab.voluntary();
            LocalDate by = here && !done ? day(rehab, kind) : null;
            if (by != null) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("row", rendering.row(stored));
                line.put("day", by);
                line.put("days", ChronoUnit.DAYS.between(files.today(), by));
                due.add(line);
            }
        }
        due.sort(Comparator.comparing(line -> (LocalDate) line.get("day")));
        return due;
    }

    /** An assessment before an earlier end says nothing of the end that an extension has set since. */
    private static boolean fresh(Assessment assessment, RehabCase rehab) {
        LocalDate ends = rehab.ends();
        return assessment.kind() == AssessmentKind.ONE_YEAR
                || ends == null
                || !assessment
                        .opened()
                        .isBefore(ends.minusDays(FIGURES.number("pre-expiry-days", assessment.opened()) + 31L));
    }

    /** The day that brings the person onto the list: one executed year, or so many days before the end. */
    private @Nullable LocalDate day(RehabCase rehab, AssessmentKind kind) {
        RehabTerm term = files.term(rehab).value();
        LocalDate today = files.today();
        LocalDate year = term.assessmentFrom();
        LocalDate ends = rehab.ends();
        if (kind == AssessmentKind.ONE_YEAR) {
            boolean open = year != null && !term.earlyReleaseBarred() && !today.isBefore(year.minusDays(30));
            return open && (ends == null || today.isBefore(ends.minusDays(90))) ? year : null;
        }
        int ahead = FIGURES.number("pre-expiry-days", today);
        return ends != null && !today.isBefore(ends.minusDays(ahead)) && rehab.earlyReleaseOn() == null ? ends : null;
    }

    private List<Map<String, Object>> in(List<Stored<Assessment>> all, DiagnosisState state) {
        List<Stored<Assessment>> found =
                all.stream().filter(each -> each.row().state() == state).toList();
        Map<UUID, CaseClock> due =
                clocks.soonest(found.stream().map(each -> each.row().id().id()).toList());
        return found.stream().map(each -> line(each, due)).toList();
    }

    private Map<String, Object> line(Stored<Assessment> each, Map<UUID, CaseClock> due) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("row", rendering.row(each));
        line.put("missing", missing(each.row()));
        line.put("clock", due.get(each.row().id().id()));
        Ref<RehabCase> rehab = each.row().rehab();
        line.put("name", files.get(rehab).row().name().value());
        return line;
    }

    /** Which of the four contents nobody has found yet. */
    private static List<String> missing(Assessment row) {
        List<String> missing = new ArrayList<>();
        if (!row.bodyDone()) {
            missing.add("生理脱毒");
        }
        if (row.physicalMental() == null) {
            missing.add("身心康复");
        }
        if (row.behaviour() == null) {
            missing.add("行为表现");
        }
        if (row.social() == null) {
            missing.add("社会环境与适应能力");
        }
        return missing;
    }

    private static List<Map<String, Object>> zones(List<Stored<RehabCase>> here) {
        Map<Zone, Long> counted = here.stream()
                .map(Stored::row)
                .filter(row -> row.zone() != null)
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.zone()), Collectors.counting()));
        return Arrays.stream(Zone.values())
                .map(zone -> Map.<String, Object>of(
                        "code", zone.name(), "label", zone.label(), "count", counted.getOrDefault(zone, 0L)))
                .toList();
    }
}
