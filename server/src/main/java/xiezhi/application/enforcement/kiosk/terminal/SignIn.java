package xiezhi.application.enforcement.kiosk.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.application.enforcement.kiosk.terminal.KioskVisits.How;
import xiezhi.foundation.access.Attempts;
import xiezhi.foundation.access.LoginLimit;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;

/** 进入: by the person's number and his own six digits, or the officer's code. One answer for everything that is wrong. */
@Service
class SignIn {
    private final Keepings keepings;
    private final HandOvers handOvers;
    private final Pins pins;
    private final KioskVisits visits;
    private final Attempts attempts;
    private final LoginLimit limit;
    private final Trail trail;

    SignIn(
            Keepings keepings,
            HandOvers handOvers,
            Pins pins,
            KioskVisits visits,
            Attempts attempts,
            LoginLimit limit,
            Trail trail) {
        this.keepings = keepings;
        this.handOvers = handOvers;
        this.pins = pins;
        this.visits = visits;
        this.attempts = attempts;
        this.limit = limit;
        this.trail = trail;
    }

    /** 已进入. */
    record Opened(String token, Subject subject, How how, boolean pinSet) {
        @Override
        public String toString() {
            return "visit by " + how;
        }
    }

    @Transactional
    Opened signIn(KioskDevice device, String number, String secret, String address) {
        limit.count("kiosk", device.id().toString());
        String tried = number.isBlank() ? device.id().toString() : number;
        if (attempts.lockedUntil(key(tried)).isPresent()) {
            throw locked();
        }
        Subject subject = subject(device, number, secret).orElse(null);
        if (subject == null) {
            pins.pretend(secret);
            throw failed(tried);
        }
        How how = handOvers.use(subject.person(), secret) ? How.HAND_OVER : How.PIN;
        if (how == How.PIN && !pins.fits(subject.person(), secret)) {
            throw failed(tried);
        }
        attempts.forget(key(tried));
        String token = visits.open(device, subject, how);
        Acting.run(
                KioskDoor.actor(subject, device, address),
                () -> trail.note("KIOSK_IN", "kiosk.device", device.id().id(), Map.of("by", how.name())));
        return new Opened(token, subject, how, pins.isSet(subject.person()));
    }

    /** By his number; or, when an officer has handed over and the number can't be typed on digits, by the code alone. */
    private Optional<Subject> subject(KioskDevice device, String number, String secret) {
        return number.isBlank()
                ? handOvers.whose(secret).flatMap(person -> keepings.of(person, device))
                : keepings.byNumber(number, device);
    }

    /** 设定密码: only when an officer has just handed over. */
    @Transactional
    void choose(KioskDoor.Standing standing, String pin) {
        if (standing.visit().how() != How.HAND_OVER) {
            throw Refusal.coded("HAND_OVER", "设定或者更改密码须由民警现场交接", "请向监区民警提出");
        }
        pins.set(standing.subject().person(), pin);
        trail.note("KIOSK_PIN", "kiosk.device", standing.device().id().id(), Map.of());
    }

    @Transactional
    void leave(KioskDoor.Standing standing) {
        visits.endAll(standing.device().id(), "本人离开");
        trail.note("KIOSK_OUT", "kiosk.device", standing.device().id().id(), Map.of());
    }

    private Unwelcome failed(String number) {
        return attempts.failed(key(number))
                ? locked()
                : new Unwelcome(Problem.of(Trouble.UNAUTHENTICATED, "编号或者密码不正确", "请重新输入; 忘记密码的, 请民警现场交接"));
    }

    private static Unwelcome locked() {
        return new Unwelcome(Problem.of(Trouble.LOCKED, "多次输入不正确, 暂时不能使用", "请30分钟后再试, 或者请民警现场交接"));
    }

    static String key(String number) {
        return "kiosk:" + number.strip().toUpperCase(Locale.ROOT);
    }
}
