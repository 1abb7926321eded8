package xiezhi.application.enforcement.kiosk.terminal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.kiosk.DeviceState;
import xiezhi.application.enforcement.kiosk.KioskDevice;
import xiezhi.application.enforcement.kiosk.KioskDuty;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 终端登记岗: which device stands in which unit. The credential is drawn at the device itself, against a code that is good for minutes; nobody reads it. */
@Service
public class Terminals {
    static final String COOKIE = "xz_kiosk";
    private final Records records;
    private final People people;
    private final Numbering numbering;
    private final KioskVisits visits;
    private final JdbcClient sql;
    private final Trail trail;
    private final KioskSettings settings;
    private final Clock clock;

    Terminals(
            Records records,
            People people,
            Numbering numbering,
            KioskVisits visits,
            JdbcClient sql,
            Trail trail,
            KioskSettings settings,
            Clock clock) {
        this.records = records;
        this.people = people;
        this.numbering = numbering;
        this.visits = visits;
        this.sql = sql;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** 短码: what an officer types into the device, and until when it is good. */
    public record Code(String code, Instant until) {
        @Override
        public String toString() {
            return "code until " + until;
        }
    }

    /** 登记: in a unit of the officer's own. */
    @Transactional
    @May(KioskDuty.DEVICES)
    public Stored<KioskDevice> register(Ref<Unit> keeper, String place) {
        UUID mine = Acting.current().unit();
        if (mine == null || !people.subtree(mine).contains(keeper.id())) {
            throw Unfit.field("keeper", "只能在本单位及所属监区登记终端");
        }
        long serial = numbering.next("kiosk/device", mine.toString(), today().getYear());
        String number = "ZD%s-%d-%04d".formatted(people.unit(mine).unitCode(), today().getYear(), serial);
        return records.add(new KioskDevice(Ref.next(), number, keeper, place, DeviceState.REGISTERED, null, null));
    }

    /** 启用码: eight digits for the device that stands there now; an earlier code is void. */
    @Transactional
    @May(KioskDuty.DEVICES)
    public Code pairing(Ref<KioskDevice> ref) {
        Stored<KioskDevice> device = records.get(KioskDevice.class, ref);
        String code = Times.digits(8);
        Instant until = clock.instant().plus(settings.pairing());
        sql.sql("delete from kiosk.pairing where device = ?").param(ref.id()).update();
        sql.sql("insert into kiosk.pairing (digest, device, until) values (?, ?, ?)")
                .params(Times.digest(code), device.row().id().id(), Times.of(until))
                .update();
        trail.note("KIOSK_PAIRING", "kiosk.device", ref.id(), Map.of());
        return new Code(code, until);
    }

    /** 停用: at once, with whoever stands before it. */
    @Transactional
    @May(KioskDuty.DEVICES)
    public Stored<KioskDevice> block(Ref<KioskDevice> ref, String reason) {
        Stored<KioskDevice> device = records.lock(KioskDevice.class, ref);
        sql.sql("delete from kiosk.device_key where device = ?").param(ref.id()).update();
        visits.endAll(ref, "终端停用");
        return records.change(device.row().blocked(reason), device.version());
    }

    /** 启用: the device shows the code and gets its credential; whatever credential it had is void. */
    @Transactional
    String pair(String code) {
        UUID id = sql.sql("delete from kiosk.pairing where digest = ? and until > ? returning device")
                .params(Times.digest(code), Times.of(clock.instant()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.coded("PAIRING", "启用码不正确或者已经过期", "请管理员在终端管理中重新取得启用码"));
        String token = Times.token();
        sql.sql("delete from kiosk.device_key where device = ?").param(id).update();
        sql.sql("insert into kiosk.device_key (device, digest, since) values (?, ?, ?)")
                .params(id, Times.digest(token), Times.of(clock.instant()))
                .update();
        Acting.run(Actor.system("终端启用"), () -> {
            Stored<KioskDevice> device = records.lock(KioskDevice.class, Ref.of(id));
            records.change(device.row().paired(today()), device.version());
            trail.note("KIOSK_PAIRED", "kiosk.device", id, Map.of());
        });
        return token;
    }

    /** The device that makes the request, by its credential. */
    Optional<KioskDevice> of(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        if (all != null) {
            for (Cookie cookie : all) {
                if (cookie.getName().equals(COOKIE)) {
                    return of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<KioskDevice> of(String token) {
        return sql.sql("select device from kiosk.device_key where digest = ?")
                .param(Times.digest(token))
                .query(UUID.class)
                .optional()
                .flatMap(id -> Acting.as(Actor.system("自助终端"), () -> records.find(KioskDevice.class, id)))
                .map(Stored::row)
                .filter(device -> device.state() == DeviceState.IN_USE);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CaseFiles.CHINA));
    }
}
