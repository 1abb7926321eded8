package xiezhi.application.enforcement.community.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.DeviceAlarm;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.leave.LeaveDesk;
import xiezhi.application.enforcement.community.leave.Window;
import xiezhi.application.enforcement.community.locating.TrackDesk;
import xiezhi.application.enforcement.community.locating.Tracks;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.ProposalDesk;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.application.enforcement.community.sanctions.SanctionProposal;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.Facts;

/** 社区矫正接口: what the hand-made screens ask beside the files themselves. */
@RestController
@RequestMapping("/api/community")
class CommunityApi {
    private final Day day;
    private final County county;
    private final Batches batches;
    private final LeaveDesk leaves;
    private final ProposalDesk proposals;
    private final TrackDesk tracks;
    private final Records records;
    private final Clock clock;

    CommunityApi(
            Day day,
            County county,
            Batches batches,
            LeaveDesk leaves,
            ProposalDesk proposals,
            TrackDesk tracks,
            Records records,
            Clock clock) {
        this.day = day;
        this.county = county;
        this.batches = batches;
        this.leaves = leaves;
        this.proposals = proposals;
        this.tracks = tracks;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/today")
    @May({CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.MONITOR})
    List<DayItem> today() {
        return day.today();
    }

    @GetMapping("/county")
    @May({CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR})
    Map<String, Object> county() {
        return county.overview();
    }

    @PostMapping("/reports")
    @May(CommunityDuty.OFFICE)
    Batches.Outcome reports(@RequestBody Map<String, Object> body) {
        return batches.reports(Facts.read(Batches.Reports.class, body, now()));
    }

    @PostMapping("/activities")
    @ResponseStatus(HttpStatus.CREATED)
    @May(CommunityDuty.OFFICE)
    Map<String, Object> activity(@RequestBody Map<String, Object> body) {
        return Map.of(
                "id",
                batches.attendance(Facts.read(Batches.Attended.class, body, now()))
                        .id());
    }

    @PostMapping("/alarms/{id}/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May({CommunityDuty.MONITOR, CommunityDuty.OFFICE, CommunityDuty.COUNTY})
    void check(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        batches.check(Ref.<DeviceAlarm>of(id), Facts.read(Batches.Checked.class, body, now()));
    }

    @GetMapping("/leaves/{id}/window")
    @May({CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR})
    Window window(@PathVariable UUID id) {
        return leaves.window(Ref.of(id));
    }

    /** 违规事实, as the sanction desk asks the ladder before anything is proposed. */
    record Asked(
            @Item("违规类型") Breach breach,
            @Item("情节") Severity severity,
            @Item("事实发生之日") LocalDate day,
            @Item("应报到之日, 或者首次失去联系之日") @Nullable LocalDate since,
            @Item("已经报到或者找到") @Nullable Boolean returned,
            @Item("经教育仍不改正") @Nullable Boolean stubborn) {}

    @PostMapping("/people/{id}/ladder")
    @May({CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD})
    Map<String, Object> ladder(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Asked asked = Facts.read(Asked.class, body, now());
        Supervisee who = records.get(Supervisee.class, Ref.of(id)).row();
        Ruling<SanctionProposal> ruling = proposals.ruling(
                who,
                asked.breach(),
                asked.severity(),
                asked.day(),
                asked.since(),
                Boolean.TRUE.equals(asked.returned()),
                Boolean.TRUE.equals(asked.stubborn()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("proposal", ruling.value().proposal());
        answer.put("open", ruling.value().open());
        answer.put("days", ruling.value().days());
        answer.put("reasons", ruling.reasons());
        answer.put(
                "rungs",
                List.of(SanctionKind.values()).stream().map(CommunityApi::rung).toList());
        return answer;
    }

    private static Map<String, Object> rung(SanctionKind kind) {
        return Map.of(
                "code", kind.name(),
                "label", kind.label(),
                "english", Names.human(kind.name()),
                "decider", kind.decider(),
                "basis", String.valueOf(kind.basis()));
    }

    @GetMapping("/people/{id}/tracks")
    @May({CommunityDuty.MONITOR, CommunityDuty.COUNTY, CommunityDuty.OFFICE, CommunityDuty.HEAD})
    List<Tracks.Position> tracks(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose) {
        return tracks.look(Ref.of(id), purpose);
    }

    private LocalDate now() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
