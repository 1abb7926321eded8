package xiezhi.application.enforcement.kiosk.terminal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.foundation.access.SideDoor;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.fault.NotFound;

/** 终端之门: behind it are the kiosk's routes and nothing else; in front of it stand a known device and a visit of minutes. */
@Component
public class KioskDoor implements SideDoor {
    private static final String HEADER = "X-Kiosk-Visit";
    private static final String KEY = KioskDoor.class.getName();
    private final Terminals terminals;
    private final KioskVisits visits;
    private final Keepings keepings;

    KioskDoor(Terminals terminals, KioskVisits visits, Keepings keepings) {
        this.terminals = terminals;
        this.visits = visits;
        this.keepings = keepings;
    }

    /** 门前: the device, and who stands before it. */
    record Standing(KioskDevice device, KioskVisits.Now visit, Subject subject) {}

    @Override
    public String path() {
        return "/api/kiosk/";
    }

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        return standing(request).map(standing -> {
            request.setAttribute(KEY, standing);
            return actor(standing.subject(), standing.device(), request.getRemoteAddr());
        });
    }

    private Optional<Standing> standing(HttpServletRequest request) {
        String token = request.getHeader(HEADER);
        return token == null
                ? Optional.empty()
                : terminals
                        .of(request)
                        .flatMap(device -> visits.of(token, device)
                                .flatMap(visit -> keepings.of(visit.person(), device)
                                        .map(subject -> new Standing(device, visit, subject))));
    }

    /** He owns what he brings forward and sees nothing else by himself; what the rooms keep of him is read for him. */
    static Actor actor(Subject subject, KioskDevice device, String address) {
        return new Actor(
                subject.person().id(),
                "自助终端",
                subject.name(),
                Actor.Kind.SUBJECT,
                "L3",
                null,
                null,
                "本人 (自助终端 %s)".formatted(device.number()),
                Set.of(),
                Scope.OWN,
                null,
                address);
    }

    /** Who stands before the device that makes the request. */
    public static Subject subject(HttpServletRequest request) {
        return standingOf(request).subject();
    }

    static Standing standingOf(HttpServletRequest request) {
        @Nullable Object standing = request.getAttribute(KEY);
        if (standing instanceof Standing known) {
            return known;
        }
        throw new NotFound("没有人在终端前");
    }
}
