package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.application.enforcement.disclosure.publishing.Published;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 公开事项: what the facility publishes to those whom it keeps, and with it what it publishes to everybody. */
@RestController
@RequestMapping("/api/kiosk/published")
@SignedIn(Actor.Kind.SUBJECT)
class PublishedRoutes {
    private final Published published;

    PublishedRoutes(Published published) {
        this.published = published;
    }

    @GetMapping
    List<Map<String, Object>> items(HttpServletRequest request) {
        return published.of(KioskDoor.subject(request).facility(), Audience.INMATE);
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id, HttpServletRequest request) {
        boolean here = items(request).stream().anyMatch(item -> id.toString().equals(item.get("id")));
        if (!here) {
            throw new NotFound("没有这件公开事项, 或者已经撤回、公开期满");
        }
        return published.one(id, Audience.INMATE);
    }
}
