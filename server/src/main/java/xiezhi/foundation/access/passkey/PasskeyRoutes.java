package xiezhi.foundation.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.access.Entered;
import xiezhi.foundation.access.KeyDoor;
import xiezhi.foundation.access.LoginLimit;
import xiezhi.foundation.access.WhileRestricted;
import xiezhi.foundation.access.passkey.Passkeys.Site;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;

/** 通行密钥: options in the JSON form of WebAuthn level 3, which browsers parse by themselves (http.md 2). */
@RestController
@WhileRestricted
class PasskeyRoutes {
    private final PasskeyDesk desk;
    private final KeyDoor door;
    private final LoginLimit limit;

    PasskeyRoutes(PasskeyDesk desk, KeyDoor door, LoginLimit limit) {
        this.desk = desk;
        this.door = door;
        this.limit = limit;
    }

    @PostMapping("/api/account/passkeys/options")
    @SignedIn
    Map<String, Object> enrolmentOptions(HttpServletRequest request) {
        KeyDoor.Holder holder = door.holder(request);
        String handle = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(holder.account().toString().getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "challenge", desk.challenge(holder.account()),
                "rp", Map.of("id", site(request).name(), "name", "獬豸 Xiezhi"),
                "user", Map.of("id", handle, "name", holder.shown(), "displayName", holder.shown()),
                "pubKeyCredParams",
                        List.of(Map.of("type", "public-key", "alg", -7), Map.of("type", "public-key", "alg", -257)),
                "authenticatorSelection",
                        Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
                "attestation", "none",
                "timeout", 300_000);
    }

    @PostMapping("/api/account/passkeys")
    @SignedIn
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> enrol(
            @RequestBody JsonNode credential,
            @RequestParam(defaultValue = "通行密钥") String label,
            HttpServletRequest request) {
        UUID id = desk.enrol(
                door.holder(request).account(),
                credential.toString(),
                label.length() > 40 ? label.substring(0, 40) : label,
                site(request));
        door.enrolled(request);
        return Map.of("id", id);
    }

    @GetMapping("/api/account/passkeys")
    @SignedIn
    List<PasskeyDesk.Line> list(HttpServletRequest request) {
        return desk.of(door.holder(request).account());
    }

    @DeleteMapping("/api/account/passkeys/{id}")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, HttpServletRequest request) {
        desk.remove(door.holder(request).account(), id);
    }

    /** The same options for everybody: which accounts have a key is nobody's business. */
    @PostMapping("/api/session/passkey/options")
    @OpenToAll(because = "登录之前无人登录")
    Map<String, Object> loginOptions(HttpServletRequest request) {
        limit.count("passkey", request.getRemoteAddr());
        return Map.of(
                "challenge",
                desk.challenge(null),
                "rpId",
                site(request).name(),
                "userVerification",
                "required",
                "allowCredentials",
                List.of(),
                "timeout",
                300_000);
    }

    @PostMapping("/api/session/passkey")
    @OpenToAll(because = "登录之前无人登录")
    Entered enter(@RequestBody JsonNode credential, HttpServletRequest request, HttpServletResponse response) {
        limit.count("passkey", request.getRemoteAddr());
        return door.enter(desk.recognise(credential.toString(), site(request)), request, response);
    }

    private Site site(HttpServletRequest request) {
        String known = door.origin();
        String origin = known != null ? known : own(request);
        return new Site(origin, String.valueOf(URI.create(origin).getHost()));
    }

    private static String own(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
