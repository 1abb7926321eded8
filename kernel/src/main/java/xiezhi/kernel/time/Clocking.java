package xiezhi.kernel.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 期间计算: computes when a limit ends. Pure: the limit, the first day, what stopped or lengthened it and the calendar go in. */
@LegalBasis({"民法典#201", "民法典#202", "民法典#203"})
public final class Clocking {
    private final Deadline deadline;
    private final LocalDate start;
    private final List<Suspension> suspensions;
    private final WorkCalendar calendar;
    private boolean provisional;

    private Clocking(Deadline deadline, LocalDate start, List<Suspension> suspensions, WorkCalendar calendar) {
        this.deadline = deadline;
        this.start = start;
        this.suspensions = suspensions;
        this.calendar = calendar;
    }

    /** The end of a limit that nothing stopped or lengthened. */
    public static Ruling<Due> due(Deadline deadline, LocalDate start, WorkCalendar calendar) {
        return due(deadline, start, List.of(), List.of(), calendar);
    }

    /** The end of a limit with what stopped it and what lengthened it; without an end while something still stops it. */
    public static Ruling<Due> due(
            Deadline deadline,
            LocalDate start,
            List<Suspension> suspensions,
            List<Extension> extensions,
            WorkCalendar calendar) {
        Check.that(deadline.term().unit() != TermUnit.HOURS, "以小时计算的期间自具体时刻起算, 请给出时刻");
        Clocking free = new Clocking(deadline, start, List.of(), calendar);
        LocalDate original = free.rolled(free.end(List.of()));
        Clocking clocking = new Clocking(deadline, start, Suspension.merged(suspensions), calendar);
        return clocking.ruling(extensions, original);
    }

    /** The moment at which a limit of hours ends; it runs through nights and holidays (民法典#201). */
    public static Ruling<LocalDateTime> due(Deadline deadline, LocalDateTime start) {
        Check.that(deadline.term().unit() == TermUnit.HOURS, "期间 %s 不以小时计算", deadline.term());
        LocalDateTime end = start.plusHours(deadline.term().amount());
        List<Reason> reasons = new ArrayList<>();
        deadline.basis()
                .forEach(basis -> reasons.add(new Reason(
                        basis, deadline.name() + "期限" + deadline.term().chinese())));
        reasons.add(new Reason(deadline.regime().start(), "自%s起连续计算, 不扣除节假日".formatted(ClockWords.moment(start))));
        return Ruling.of(end, reasons);
    }

    private Ruling<Due> ruling(List<Extension> extensions, LocalDate original) {
        LocalDate raw = end(extensions);
        Suspension open = openWithin(raw);
        List<Excluded> excluded = excluded(raw);
        ClockReasons reasons =
                new ClockReasons(deadline, start).counted(excluded, suspensions).lengthened(extensions);
        if (open != null) {
            Due paused = new Due(start, null, null, original, excluded, provisional, open.from());
            return Ruling.of(paused, reasons.paused(open).list());
        }
        LocalDate last = rolled(raw);
        Due due = new Due(start, raw, last, original, excluded, provisional, null);
        return Ruling.of(due, reasons.ended(due, calendar).list());
    }

    private LocalDate end(List<Extension> extensions) {
        LocalDate from = deadline.countsFirstDay() && isDays() ? start.minusDays(1) : start;
        LocalDate end = walk(from, deadline.term());
        end = deadline.countsFirstDay() && !isDays() ? end.minusDays(1) : end;
        for (Extension extension : extensions) {
            end = extension.by() == null ? later(end, extension.to()) : walk(end, extension.by());
        }
        return end;
    }

    private boolean isDays() {
        return deadline.term().unit() == TermUnit.CALENDAR_DAYS
                || deadline.term().unit() == TermUnit.WORKING_DAYS;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }

    /** Goes the term day by day from the day after {@code from}, passing over days that do not count. */
    private LocalDate walk(LocalDate from, Term term) {
        boolean working = term.unit() == TermUnit.WORKING_DAYS;
        long left = working
                ? term.amount()
                : ChronoUnit.DAYS.between(from, deadline.regime().end(from, term));
        if (!working && suspensions.stream().noneMatch(s -> s.to() != null)) {
            return from.plusDays(left);
        }
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(1);
            provisional |= working && calendar.isProvisional(day);
            left -= isSuspended(day) || (working && !calendar.isWorkday(day)) ? 0 : 1;
        }
        return day;
    }

    private boolean isSuspended(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.to() != null && suspension.covers(day));
    }

    private @Nullable Suspension openWithin(LocalDate raw) {
        Suspension last = suspensions.isEmpty() ? null : suspensions.getLast();
        return last != null && last.to() == null && last.from().isBefore(raw) ? last : null;
    }

    private LocalDate rolled(LocalDate raw) {
        if (deadline.roll() == Roll.NONE || raw.equals(start)) {
            return raw;
        }
        Answer<LocalDate> last = calendar.rollForward(raw);
        provisional |= last.provisional();
        return last.value();
    }

    private List<Excluded> excluded(LocalDate raw) {
        return suspensions.stream()
                .filter(s -> s.from().isBefore(raw) && later(start, s.to()).isAfter(start))
                .map(s -> excluded(s, later(start, s.from()), later(start, s.to())))
                .filter(row -> row.days() > 0)
                .toList();
    }

    private Excluded excluded(Suspension suspension, LocalDate from, LocalDate to) {
        boolean working = deadline.term().unit() == TermUnit.WORKING_DAYS;
        long days = working ? calendar.workdaysBetween(from, to).value() : ChronoUnit.DAYS.between(from, to);
        return new Excluded(from.plusDays(1), to, days, suspension.why());
    }
}
