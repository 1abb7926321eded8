package xiezhi.foundation.deadlines;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.audit.Trail;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Uuid7;
import xiezhi.kernel.time.CalendarDay;

/** 日历岗: publishes the arrangement of a year: one person enters the notice, another confirms it, and the running limits are computed anew. */
@Service
class CalendarDesk {
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final ClockRows rows;
    private final Reckoning reckoning;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    CalendarDesk(
            JdbcClient jdbc,
            Calendars calendars,
            ClockRows rows,
            Reckoning reckoning,
            ApplicationEventPublisher events,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rows = rows;
        this.reckoning = reckoning;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** 待确认的放假安排. */
    record Proposal(UUID id, int year, String noticeNo, String days, UUID proposedBy, java.time.Instant proposedAt) {}

    /** Enters the days of a notice; they count only when another person has confirmed them. */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    public UUID propose(int year, String notice, List<CalendarDay> days) {
        Check check = Check.all();
        check.field("notice", !notice.isBlank(), "应当写明国务院办公厅通知的文号");
        check.field("days", days.stream().anyMatch(day -> day.division() == null), "应当至少列出一日放假或者调休");
        check.field("days", days.stream().map(CalendarDay::date).distinct().count() == days.size(), "同一日期列出两次");
        check.done();
        UUID id = Uuid7.next();
        jdbc.sql("update deadlines.calendar_year set state = 'DROPPED' where year = ? and state = 'PROPOSED'")
                .param(year)
                .update();
        jdbc.sql("""
                        insert into deadlines.calendar_year (id, year, notice_no, days, state, proposed_by, proposed_at)
                        values (?, ?, ?, ?::jsonb, 'PROPOSED', ?, ?)""")
                .params(
                        id,
                        year,
                        notice,
                        json.writeValueAsString(days),
                        Acting.current().person(),
                        now())
                .update();
        trail.note("PROPOSE_CALENDAR", "deadlines.calendar-year", id, Map.of("year", year, "notice", notice));
        return id;
    }

    /** Another person has compared the days with the notice: they are in force, and running limits follow. Says how many moved. */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    public int confirm(int year) {
        Proposal proposal = proposed(year).orElseThrow(() -> Refusal.state(year + "年没有待确认的放假安排", "请先录入通知"));
        if (proposal.proposedBy().equals(Acting.current().person())) {
            throw Refusal.coded("SAME_PERSON", "录入人不能确认自己录入的放假安排", "请另一位有日历维护职责的人员核对通知后确认");
        }
        jdbc.sql(
                        "update deadlines.calendar_year set state = 'PUBLISHED', confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(Acting.current().person(), now(), proposal.id())
                .update();
        calendars.replace(year, json.readValue(proposal.days(), new TypeReference<List<CalendarDay>>() {}));
        calendars.reload();
        int moved = recompute(year, proposal.noticeNo());
        trail.note("PUBLISH_CALENDAR", "deadlines.calendar-year", proposal.id(), Map.of("year", year, "moved", moved));
        return moved;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> proposed(int year) {
        return jdbc.sql("""
                        select id, year, notice_no, days::text as days, proposed_by, proposed_at from deadlines.calendar_year
                        where year = ? and state = 'PROPOSED'""").param(year).query(Proposal.class).optional();
    }

    private int recompute(int year, String notice) {
        int moved = 0;
        for (RunningClock before : rows.lockTouching(year)) {
            RunningClock after = reckoning.of(before);
            rows.change(after);
            if (!after.due().equals(before.due())) {
                note(before, after, notice);
                moved++;
            }
        }
        return moved;
    }

    private void note(RunningClock before, RunningClock after, String notice) {
        String because = "期满日由%s改为%s (%s)".formatted(before.due(), after.due(), notice);
        jdbc.sql("insert into deadlines.moved (id, clock, at, from_due, to_due, because) values (?, ?, ?, ?, ?, ?)")
                .params(Uuid7.next(), before.id(), now(), before.due(), after.due(), because)
                .update();
        events.publishEvent(new DeadlineMoved(before.id(), before.business(), before.due(), after.due(), notice));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
