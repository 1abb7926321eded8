package xiezhi.application.enforcement.kiosk.terminal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.foundation.access.LoginLimit;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;

/** 终端接口: what the device itself asks: what it is, its credential, who comes and who leaves. */
@RestController
@RequestMapping("/api/kiosk")
@EnableConfigurationProperties(KioskSettings.class)
class TerminalRoutes {
    private static final Duration YEARS = Duration.ofDays(730);
    private final Terminals terminals;
    private final SignIn signIn;
    private final People people;
    private final LoginLimit limit;
    private final KioskSettings settings;

    TerminalRoutes(Terminals terminals, SignIn signIn, People people, LoginLimit limit, KioskSettings settings) {
        this.terminals = terminals;
        this.signIn = signIn;
        this.people = people;
        this.limit = limit;
        this.settings = settings;
    }

    /** 启用码. */
    record Pairing(String code) {
        @Override
        public String toString() {
            return "pairing";
        }
    }

    /** 进入. */
    record Coming(String number, String secret) {
        @Override
        public String toString() {
            return "coming";
        }
    }

    /** 密码. */
    record Pin(String pin) {
        @Override
        public String toString() {
            return "pin";
        }
    }

    /** What the device is; a device that is not known is told so, and nothing else. */
    @GetMapping("/terminal")
    @OpenToAll(because = "a device asks what it is; without its credential it learns only that it is unknown")
    Map<String, Object> terminal(HttpServletRequest request) {
        return terminals.of(request).map(this::shown).orElse(Map.of("known", false));
    }

    private Map<String, Object> shown(KioskDevice device) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("known", true);
        shown.put("number", device.number());
        shown.put("place", device.place());
        shown.put("unit", people.unit(device.keeper().id()).fullName());
        shown.put("idleSeconds", settings.idle().toSeconds());
        return shown;
    }

    @PostMapping("/terminal")
    @OpenToAll(because = "a new device shows the code that an administrator has just taken for it; tries are counted")
    Map<String, Object> pair(@RequestBody Pairing body, HttpServletRequest request, HttpServletResponse response) {
        limit.count("kiosk-pairing", request.getRemoteAddr());
        ResponseCookie cookie = ResponseCookie.from(Terminals.COOKIE, terminals.pair(body.code()))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/api/kiosk")
                .maxAge(YEARS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Map.of("known", true);
    }

    @PostMapping("/visit")
    @OpenToAll(
            because = "the person before a known device gives his number and his digits; tries are counted and locked")
    Map<String, Object> come(@RequestBody Coming body, HttpServletRequest request) {
        KioskDevice device = terminals.of(request).orElseThrow(TerminalRoutes::unknown);
        SignIn.Opened opened = signIn.signIn(device, body.number(), body.secret(), request.getRemoteAddr());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("token", opened.token());
        answer.put("name", opened.subject().name());
        answer.put("kind", opened.subject().kind().name());
        answer.put("pinSet", opened.pinSet());
        answer.put("handedOver", opened.how() == KioskVisits.How.HAND_OVER);
        return answer;
    }

    @PutMapping("/pin")
    @SignedIn(Actor.Kind.SUBJECT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestBody Pin body, HttpServletRequest request) {
        signIn.choose(KioskDoor.standingOf(request), body.pin());
    }

    @DeleteMapping("/visit")
    @SignedIn(Actor.Kind.SUBJECT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request) {
        signIn.leave(KioskDoor.standingOf(request));
    }

    private static Unwelcome unknown() {
        return new Unwelcome(Problem.of(Trouble.UNAUTHENTICATED, "这台终端没有启用, 或者已经停用", "请联系终端管理员"));
    }
}
