package xiezhi.foundation.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.access.LoginLimit;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 公民账号: registration and identity levels (http.md 2). */
@RestController
@RequestMapping("/api/citizens")
class CitizenRoutes {
    private final CitizenDesk desk;
    private final Accounts accounts;
    private final LoginLimit limit;

    CitizenRoutes(CitizenDesk desk, Accounts accounts, LoginLimit limit) {
        this.desk = desk;
        this.accounts = accounts;
        this.limit = limit;
    }

    /** 注册. */
    record Registration(
            String mobile,
            String password,
            @Nullable String name,
            @Nullable String citizenId) {
        @Override
        public String toString() {
            return "registration";
        }
    }

    /** 实名. */
    record Proof(String name, String citizenId) {
        @Override
        public String toString() {
            return "proof";
        }
    }

    /** 级别. */
    record Level(UUID account, String level, @Nullable String source) {}

    @PostMapping
    @OpenToAll(because = "公民自行注册")
    @ResponseStatus(HttpStatus.CREATED)
    Level register(@RequestBody Registration body, HttpServletRequest request) {
        limit.count("register", request.getRemoteAddr());
        Accounts.Citizen made = desk.register(body.mobile(), body.password(), body.name(), body.citizenId());
        return new Level(made.account(), made.level(), null);
    }

    @PostMapping("/me/identity")
    @SignedIn(Actor.Kind.CITIZEN)
    Level prove(@RequestBody Proof body) {
        desk.prove(mine(), body.name(), body.citizenId());
        return new Level(mine().account(), mine().level(), null);
    }

    @PostMapping("/me/identity/strong")
    @SignedIn(Actor.Kind.CITIZEN)
    Map<String, Object> proveStrongly() {
        String source = desk.proveStrongly(mine());
        return Map.of("account", mine().account(), "level", mine().level(), "source", source);
    }

    private Accounts.Citizen mine() {
        return accounts
                .citizenOf(Acting.current().person())
                .orElseThrow(() -> new NotFound("没有您的公民账号"));
    }
}
