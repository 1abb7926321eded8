package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.prison.contact.VisitAnswer;
import xiezhi.application.enforcement.prison.contact.VisitProcedure;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rulebook.Facts;

/** 监狱工作面接口: what the hand-made screens ask beside the files themselves. */
@RestController
@RequestMapping("/api/prison")
class DeskApi {
    private final WardDay day;
    private final Meeting meeting;
    private final Glance glance;
    private final VisitCounter visits;
    private final ReleaseBoard releases;
    private final Roll roll;

    DeskApi(WardDay day, Meeting meeting, Glance glance, VisitCounter visits, ReleaseBoard releases, Roll roll) {
        this.day = day;
        this.meeting = meeting;
        this.glance = glance;
        this.visits = visits;
        this.releases = releases;
        this.roll = roll;
    }

    @GetMapping("/wards")
    @Seats.Wards
    List<WardDay.Ward> wards() {
        return day.wards();
    }

    @GetMapping("/wards/{ward}/day")
    @Seats.WardDays
    WardDay.Day day(@PathVariable UUID ward) {
        return day.of(ward);
    }

    @GetMapping("/committee")
    @Seats.Sittings
    Meeting.Sitting committee() {
        return meeting.now();
    }

    @GetMapping("/custody/{file}/glance")
    @Seats.Glances
    Glance.View glance(@PathVariable UUID file) {
        return glance.of(Ref.of(file));
    }

    @GetMapping("/visits")
    @Seats.VisitLists
    List<VisitCounter.Booked> visits(@RequestParam(name = "day", required = false) @Nullable LocalDate on) {
        return visits.on(on == null ? roll.today() : on);
    }

    @GetMapping("/visits/inmates")
    @Seats.VisitSearches
    List<Inmate> inmates(@RequestParam String q) {
        return visits.find(q);
    }

    @PostMapping("/visits/check")
    @Seats.VisitRulings
    Map<String, Object> check(@RequestBody Map<String, Object> body) {
        Ruling<VisitAnswer> ruling = visits.check(Facts.read(VisitProcedure.Booked.class, body, roll.today()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("value", ruling.value());
        answer.put("reasons", ruling.reasons());
        answer.put("holds", ruling.value().allowed());
        return answer;
    }

    @GetMapping("/releases")
    @Seats.ReleaseBoards
    ReleaseBoard.Board releases() {
        return releases.now();
    }
}
