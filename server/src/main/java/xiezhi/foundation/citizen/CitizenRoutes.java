package xiezhi.foundation.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
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
import xiezhi.kernel.identity.Mobile;

/** 公民账号: registration and identity levels (http.md 2). */
@RestController
@RequestMapping("/api/citizens")
class CitizenRoutes {
    private final CitizenDesk desk;
    private final Codes codes;
    private final Accounts accounts;
    private final LoginLimit limit;

    CitizenRoutes(CitizenDesk desk, Codes codes, Accounts accounts, LoginLimit limit) {
        this.desk = desk;
        this.codes = codes;
        this.accounts = accounts;
        this.limit = limit;
    }

    /** 注册. */
    record Registration(
            String mobile,
            String password,
            @Nullable String name,
            @Nullable String citizenId,
            @Nullable String code) {
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

    /** 号码. */
    record Number(String mobile) {
        @Override
        public String toString() {
            return "number";
        }
    }

    /** 验证码. */
    record Code(String code) {
        @Override
        public String toString() {
            return "code";
        }
    }

    /** 发送结果: whether this node can send texts at all, for how long the code is good, and what that means for the caller. */
    record Sent(boolean sent, long seconds, String text, String english) {
        static final Sent NOT_POSSIBLE = new Sent(
                false,
                0,
                "本节点没有开通短信, 不能核验手机号; 可以先注册 (L0), 到窗口或者通过身份核验后办理需要身份的事项",
                "This node sends no text messages, so a number can't be confirmed here. You can register (L0) and prove who you are at a counter or by the identity check.");

        static Sent good(Duration time) {
            return new Sent(
                    true, time.toSeconds(), "验证码已经发出, 5分钟内有效", "The code is on its way; it is good for 5 minutes.");
        }
    }

    /** 级别. */
    record Level(UUID account, String level, @Nullable String source) {}

    @PostMapping
    @OpenToAll(because = "公民自行注册")
    @ResponseStatus(HttpStatus.CREATED)
    Level register(@RequestBody Registration body, HttpServletRequest request) {
        limit.count("register", request.getRemoteAddr());
        Accounts.Citizen made =
                desk.register(body.mobile(), body.password(), body.name(), body.citizenId(), body.code());
        return new Level(made.account(), made.level(), null);
    }

    /** The same answer whether or not the number has an account. */
    @PostMapping("/codes")
    @OpenToAll(because = "注册之前无人登录")
    Sent sendCode(@RequestBody Number body, HttpServletRequest request) {
        limit.count("code", request.getRemoteAddr());
        return send(new Mobile(body.mobile()));
    }

    @PostMapping("/me/mobile/code")
    @SignedIn(Actor.Kind.CITIZEN)
    Sent sendCodeToMe() {
        return send(desk.mobileOf(mine()));
    }

    @PostMapping("/me/mobile")
    @SignedIn(Actor.Kind.CITIZEN)
    Level proveMobile(@RequestBody Code body) {
        desk.proveMobile(mine(), body.code());
        return new Level(mine().account(), mine().level(), null);
    }

    private Sent send(Mobile mobile) {
        if (!codes.possible()) {
            return Sent.NOT_POSSIBLE;
        }
        codes.issue(mobile);
        return Sent.good(Codes.GOOD);
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
        return accounts.citizenOf(Acting.current().person()).orElseThrow(() -> new NotFound("没有您的公民账号"));
    }
}
