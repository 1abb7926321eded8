package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.KioskRequest;
import xiezhi.application.enforcement.kiosk.request.RequestForms;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 我的申请: asked, followed, taken back. */
@RestController
@RequestMapping("/api/kiosk/requests")
@SignedIn(Actor.Kind.SUBJECT)
@Transactional
class RequestRoutes {
    private final CaseFiles files;
    private final Records records;
    private final Tracking tracking;
    private final Intake intake;

    RequestRoutes(CaseFiles files, Records records, Tracking tracking, Intake intake) {
        this.files = files;
        this.records = records;
        this.tracking = tracking;
        this.intake = intake;
    }

    @GetMapping
    List<Map<String, Object>> mine(HttpServletRequest request) {
        return rows(request).stream().map(this::line).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> ask(@RequestBody Map<String, Object> body) {
        return line(files.begin(KioskRequest.class, "ask", intake.form(RequestForms.Asked.class, body)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, HttpServletRequest request) {
        Stored<KioskRequest> mine = rows(request).stream()
                .filter(stored -> stored.row().id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这件申请, 或者不是您的"));
        files.act(KioskRequest.class, mine.row().id(), mine.version(), "withdraw", null);
    }

    private List<Stored<KioskRequest>> rows(HttpServletRequest request) {
        return Acting.as(
                Actor.system("自助终端"),
                () -> records.page(Query.of(KioskRequest.class)
                                .where("person", KioskDoor.subject(request).person())
                                .limit(100))
                        .items());
    }

    private Map<String, Object> line(Stored<KioskRequest> stored) {
        KioskRequest row = stored.row();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().toString());
        line.put("number", row.number());
        line.put("kind", row.kind().label());
        line.put("text", row.text());
        line.put("state", row.state().name());
        line.put("stateLabel", row.state().label());
        line.put("askedOn", row.askedOn());
        line.put("answer", row.answer());
        line.put("mayWithdraw", row.state().open());
        line.put("clocks", tracking.of(row.id()));
        return line;
    }
}
