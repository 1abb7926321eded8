package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.KinState;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.application.enforcement.disclosure.relative.OwnKin;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;

/** 亲属查询: who wants to know how he is doing, and his own yes or no. */
@RestController
@RequestMapping("/api/kiosk/kin")
@SignedIn(Actor.Kind.SUBJECT)
class KinRoutes {
    private final OwnKin kin;

    KinRoutes(OwnKin kin) {
        this.kin = kin;
    }

    @GetMapping
    List<Map<String, Object>> mine(HttpServletRequest request) {
        return kin.of(KioskDoor.subject(request).person()).stream()
                .map(KinRoutes::line)
                .toList();
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable UUID id, HttpServletRequest request) {
        kin.agree(KioskDoor.subject(request).person(), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(@PathVariable UUID id, HttpServletRequest request) {
        kin.object(KioskDoor.subject(request).person(), id);
    }

    private static Map<String, Object> line(Kinship row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().toString());
        line.put("name", row.relativeName().value());
        line.put("relation", row.relation().label());
        line.put("open", row.state() == KinState.OPEN);
        line.put("stateLabel", row.state().label());
        return line;
    }
}
