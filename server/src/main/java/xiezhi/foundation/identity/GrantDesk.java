package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 授权岗: the security administrator gives duties to posts and confirms who holds them; for himself another one must do it. */
@Service
public class GrantDesk {
    private final Records records;
    private final SeparationGuard separation;
    private final DutyBook duties;
    private final Trail trail;
    private final JdbcClient sql;
    private final Clock clock;

    GrantDesk(Records records, SeparationGuard separation, DutyBook duties, Trail trail, JdbcClient sql, Clock clock) {
        this.records = records;
        this.separation = separation;
        this.duties = duties;
        this.trail = trail;
        this.sql = sql;
        this.clock = clock;
    }

    /** 授予: the post carries the duty from today. */
    @Transactional
    @May(value = Administrators.SECURITY, stepUp = true)
    public Stored<DutyGrant> grant(UUID post, String duty, Span span) {
        duties.mustKnow(duty);
        refuseOwn(post);
        Post place = records.get(Post.class, Ref.<Post>of(post)).row();
        Stored<DutyGrant> granted =
                records.add(new DutyGrant(Ref.next(), place.id(), place.agency(), duty, span, today(), null));
        separation.check(List.of(place.id()));
        trail.note(
                "GRANT",
                "identity.duty-grant",
                granted.row().id().id(),
                Map.of("duty", duty, "post", post, "span", span));
        return granted;
    }

    /** 收回: the post carries the duty no more. */
    @Transactional
    @May(value = Administrators.SECURITY, stepUp = true)
    public Stored<DutyGrant> withdraw(UUID grant) {
        Stored<DutyGrant> before = records.lock(DutyGrant.class, Ref.<DutyGrant>of(grant));
        refuseOwn(before.row().post().id());
        if (before.row().validTo() != null) {
            throw Refusal.state("授权已经收回", "不必再次收回");
        }
        Stored<DutyGrant> after = records.change(before.row().withdrawn(today()), before.version());
        trail.note(
                "WITHDRAW",
                "identity.duty-grant",
                grant,
                Map.of("duty", before.row().duty()));
        return after;
    }

    /** 确认任职: from now on the person may act through it. */
    @Transactional
    @May(value = Administrators.SECURITY, stepUp = true)
    public Stored<Appointment> confirm(UUID appointment) {
        Stored<Appointment> before = records.lock(Appointment.class, Ref.<Appointment>of(appointment));
        if (before.row().person().id().equals(Acting.current().person())) {
            throw another();
        }
        if (before.row().state() != AppointmentState.PROPOSED) {
            throw Refusal.state("这项任职不在待确认状态", "请刷新后查看它现在的状态");
        }
        Stored<Appointment> after = records.change(before.row().confirmed(), before.version());
        separation.check(List.of(before.row().post()));
        trail.note(
                "CONFIRM",
                "identity.appointment",
                appointment,
                Map.of("person", before.row().person().id()));
        return after;
    }

    private void refuseOwn(UUID post) {
        boolean own = sql.sql(
                        "select exists (select 1 from identity.appointment where post = ? and person = ? and state <> 'ENDED')")
                .params(post, Acting.current().person())
                .query(Boolean.class)
                .single();
        if (own) {
            throw another();
        }
    }

    private static Refusal another() {
        return new Refusal(
                "ANOTHER_ADMINISTRATOR",
                "安全管理员不得为自己授权",
                List.of(new Reason(Separation.BASIS, "对安全管理员本人的授权由另一名安全管理员办理")),
                "请由另一名安全管理员办理");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
