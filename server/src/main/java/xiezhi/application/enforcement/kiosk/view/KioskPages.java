package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 本人页面: who he is comes from the visit; no address of a request names a person. */
@RestController
@RequestMapping("/api/kiosk/me")
@SignedIn(Actor.Kind.SUBJECT)
@Transactional
class KioskPages {
    private final List<Side> sides;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    KioskPages(List<Side> sides, People people, Trail trail, Clock clock) {
        this.sides = List.copyOf(sides);
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    Map<String, Object> me(HttpServletRequest request) {
        Subject subject = KioskDoor.subject(request);
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("name", subject.name());
        me.put("number", subject.number());
        me.put("kind", subject.kind().name());
        me.put("kindLabel", subject.kind().label());
        me.put("unit", people.unit(subject.unit()).fullName());
        me.put("facility", subject.facility());
        me.put("today", today());
        me.put("sections", sections(subject).stream().map(KioskPages::tile).toList());
        return me;
    }

    @GetMapping("/{code}")
    Section one(@PathVariable String code, HttpServletRequest request) {
        Subject subject = KioskDoor.subject(request);
        Section section = sections(subject).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一页"));
        trail.note("KIOSK_READ", "person.person", subject.person().id(), Map.of("page", code));
        return section;
    }

    private List<Section> sections(Subject subject) {
        return sides.stream()
                .filter(side -> side.kind() == subject.kind())
                .findFirst()
                .orElseThrow()
                .sections(subject, today());
    }

    private static Map<String, String> tile(Section section) {
        return Map.of(
                "code", section.code(), "title", section.title(), "english", section.english(), "lead", section.lead());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
