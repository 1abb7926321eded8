package xiezhi.foundation.deadlines;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.time.CalendarDay;
import xiezhi.kernel.time.DayType;

/** 日历岗: publishes the arrangement of a year: one person enters the notice, another confirms it, and the running limits are computed anew. */
@Service
class CalendarDesk {
    private static final String ITS_PROPOSAL =
            "year = ? and division is not distinct from ?::text and state = 'PROPOSED'";
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

    /** 待确认的放假安排: of the whole country, or of one division. */
    record Proposal(
            UUID id,
            int year,
            @Nullable String division,
            String noticeNo,
            String days,
            UUID proposedBy,
            java.time.Instant proposedAt) {}

    /** Enters the days of the country's notice; they count only when another person has confirmed them. */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    public UUID propose(int year, String notice, List<CalendarDay> days) {
        return enter(year, null, notice, days);
    }

    /** 地方节日: enters the days that the government of a division has arranged, by its own notice (全国年节及纪念日放假办法 art. 4). */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    @LegalBasis("全国年节及纪念日放假办法#4")
    public UUID proposeLocal(int year, String division, String notice, List<CalendarDay> days) {
        return enter(year, division, notice, days);
    }

    private UUID enter(int year, @Nullable String division, String notice, List<CalendarDay> days) {
        Check.all()
                .field("notice", !notice.isBlank(), division == null ? "应当写明国务院办公厅通知的文号" : "应当写明当地人民政府通知的文号")
                .field("division", division == null || division.matches("\\d{6}(\\d{3})?"), "行政区划代码为6位或者9位数字")
                .field("days", !days.isEmpty(), "应当至少列出一日放假或者调休")
                .field(
                        "days",
                        days.stream().allMatch(day -> Objects.equals(day.division(), division)),
                        "全国的放假安排和地方的分别录入")
                .field(
                        "days",
                        division == null
                                || days.stream()
                                        .allMatch(day ->
                                                day.type() == DayType.LOCAL_HOLIDAY || day.type() == DayType.MAKEUP),
                        "地方只可以安排地方节日和相应的调休")
                .field("days", days.stream().map(CalendarDay::date).distinct().count() == days.size(), "同一日期列出两次")
                .done();
        UUID id = Uuid7.next();
        jdbc.sql("update deadlines.calendar_year set state = 'DROPPED' where " + ITS_PROPOSAL)
                .param(year)
                .param(division)
                .update();
        jdbc.sql("""
                        insert into deadlines.calendar_year (id, year, notice_no, days, state, proposed_by, proposed_at, division)
                        values (?, ?, ?, ?::jsonb, 'PROPOSED', ?, ?, ?)""")
                .params(
                        id,
                        year,
                        notice,
                        json.writeValueAsString(days),
                        Acting.current().person(),
                        now())
                .param(division)
                .update();
        trail.note(
                "PROPOSE_CALENDAR",
                "deadlines.calendar-year",
                id,
                detail(Map.of("year", year, "notice", notice), division));
        return id;
    }

    /** Another person has compared the days with the notice: they are in force, and running limits follow. Says how many moved. */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    public int confirm(int year) {
        return confirmLocal(year, null);
    }

    /** The same for the notice of a division; only the limits of its offices can move. */
    @Transactional
    @May(DeadlineDuties.CALENDAR)
    public int confirmLocal(int year, @Nullable String division) {
        Proposal proposal = proposed(year, division).orElseThrow(() -> Refusal.state(year + "年没有待确认的放假安排", "请先录入通知"));
        if (proposal.proposedBy().equals(Acting.current().person())) {
            throw Refusal.coded("SAME_PERSON", "录入人不能确认自己录入的放假安排", "请另一位有日历维护职责的人员核对通知后确认");
        }
        jdbc.sql(
                        "update deadlines.calendar_year set state = 'PUBLISHED', confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(Acting.current().person(), now(), proposal.id())
                .update();
        calendars.replace(year, division, json.readValue(proposal.days(), new TypeReference<List<CalendarDay>>() {}));
        calendars.adopt();
        int moved = recompute(year, proposal.noticeNo());
        trail.note(
                "PUBLISH_CALENDAR",
                "deadlines.calendar-year",
                proposal.id(),
                detail(Map.of("year", year, "moved", moved), division));
        return moved;
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> proposed(int year, @Nullable String division) {
        return jdbc.sql("""
                        select id, year, division, notice_no, days::text as days, proposed_by, proposed_at from deadlines.calendar_year
                        where\s""" + ITS_PROPOSAL)
                .param(year)
                .param(division)
                .query(Proposal.class)
                .optional();
    }

    private static Map<String, Object> detail(Map<String, ?> known, @Nullable String division) {
        Map<String, Object> detail = new HashMap<>(known);
        if (division != null) {
            detail.put("division", division);
        }
        return detail;
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
