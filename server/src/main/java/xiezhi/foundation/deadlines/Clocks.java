package xiezhi.foundation.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.deadlines.RunningClock.State;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;
import xiezhi.kernel.time.Extension;
import xiezhi.kernel.time.Suspension;
import xiezhi.kernel.time.TermUnit;

/** 时钟: the running limits of a case. All methods join the caller's transaction. */
@Service
public class Clocks {
    private final ClockRows rows;
    private final ClockRules rules;
    private final Reckoning reckoning;
    private final ClockFace face;
    private final Trail trail;

    Clocks(ClockRows rows, ClockRules rules, Reckoning reckoning, ClockFace face, Trail trail) {
        this.rows = rows;
        this.rules = rules;
        this.reckoning = reckoning;
        this.face = face;
        this.trail = trail;
    }

    /** Starts the clock of the rule for the business row; returns it with its due date and reasons. */
    @Transactional
    public CaseClock start(String rule, Ref<?> business, UUID unit, Instant event) {
        rows.lockOpen(rule, business.id()).ifPresent(open -> {
            throw Refusal.state(open.rule().name() + "已经起算, 至" + open.due(), "请先办结或者取消原期限");
        });
        LocalDate day = event.atZone(RunningClock.SHANGHAI).toLocalDate();
        RunningClock clock = reckoning.of(new RunningClock(
                Uuid7.next(),
                rules.of(rule, day, unit),
                business.id(),
                unit,
                event,
                day,
                event,
                day,
                State.RUNNING,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
        rows.add(clock);
        return face.of(clock);
    }

    /** The act was done on the day: met, or met late. No effect when no such clock runs. */
    @Transactional
    public void meet(String rule, Ref<?> business, Instant at) {
        rows.lockOpen(rule, business.id()).ifPresent(clock -> rows.change(clock.met(at)));
    }

    /** Time stops after the given day, for the reason (a request for supplements was sent). */
    @Transactional
    public void pause(String rule, Ref<?> business, LocalDate from, String why, String basis) {
        change(rule, business, clock -> {
            if (clock.term().unit() == TermUnit.HOURS) {
                throw Refusal.state(clock.rule().name() + "以小时计算, 连续进行, 不能中止", "请在期限内办理");
            }
            if (clock.state() == State.PAUSED) {
                throw Refusal.state(clock.rule().name() + "已经中止", "请先恢复");
            }
            List<Suspension> stopped = new ArrayList<>(clock.suspensions());
            stopped.add(new Suspension(from, null, why, basis));
            return clock.with(State.PAUSED, stopped, clock.extensions());
        });
    }

    /** Time runs again after the given day; the due date moves by what was excluded. */
    @Transactional
    public void resume(String rule, Ref<?> business, LocalDate until) {
        change(rule, business, clock -> {
            if (clock.state() != State.PAUSED) {
                throw Refusal.state(clock.rule().name() + "没有中止", "无需恢复");
            }
            List<Suspension> stopped = new ArrayList<>(clock.suspensions());
            Suspension last = stopped.removeLast();
            stopped.add(new Suspension(last.from(), until, last.why(), last.basis()));
            return clock.with(State.RUNNING, stopped, clock.extensions());
        });
    }

    /** Extends the limit with approver and document; the basis says by how much it may be. */
    @Transactional
    public void extend(String rule, Ref<?> business, LocalDate newDue, String why, String basis) {
        change(rule, business, clock -> {
            if (!newDue.isAfter(clock.due())) {
                throw Unfit.field("newDue", "延长后的期满日应当晚于" + clock.due());
            }
            List<Extension> lengthened = new ArrayList<>(clock.extensions());
            lengthened.add(Extension.to(newDue, why, basis));
            trail.note(
                    "EXTEND_CLOCK",
                    "deadlines.clock",
                    clock.id(),
                    Map.of("from", clock.due().toString(), "to", newDue.toString(), "why", why));
            return clock.with(clock.state(), clock.suspensions(), lengthened);
        });
    }

    /** The clocks of a business end without effect (withdrawn, terminated). */
    @Transactional
    public void cancel(Ref<?> business) {
        rows.lockOpen(business.id())
                .forEach(clock -> rows.change(clock.with(State.CANCELLED, clock.suspensions(), clock.extensions())
                        .lookAt(null)));
    }

    /** All clocks of a business, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseClock> of(UUID business) {
        return rows.of(business).stream().map(face::of).toList();
    }

    /** The open clocks of several businesses, the one due first before the others. */
    @Transactional(readOnly = true)
    public Map<UUID, List<CaseClock>> open(Collection<UUID> businesses) {
        return businesses.isEmpty()
                ? Map.of()
                : rows.open(businesses).stream()
                        .collect(Collectors.groupingBy(
                                RunningClock::business, Collectors.mapping(face::of, Collectors.toList())));
    }

    /** Whether a room declares a clock of that code. */
    public boolean knows(String rule) {
        return rules.knows(rule);
    }

    /** For each of the businesses that has one, the running clock that is due first. */
    @Transactional(readOnly = true)
    public Map<UUID, CaseClock> soonest(Collection<UUID> businesses) {
        Map<UUID, CaseClock> first = new HashMap<>();
        if (!businesses.isEmpty()) {
            rows.open(businesses).forEach(clock -> first.computeIfAbsent(clock.business(), business -> face.of(clock)));
        }
        return first;
    }

    /** The running clock of a rule. */
    @Transactional(readOnly = true)
    public Optional<CaseClock> running(String rule, Ref<?> business) {
        return rows.of(business.id()).stream()
                .filter(clock -> clock.open() && clock.rule().code().equals(rule))
                .findFirst()
                .map(face::of);
    }

    private void change(String rule, Ref<?> business, UnaryOperator<RunningClock> act) {
        RunningClock clock = rows.lockOpen(rule, business.id())
                .orElseThrow(() -> Refusal.state(rules.of(rule).name() + "没有在计算", "请刷新后查看办理进度"));
        rows.change(reckoning.of(act.apply(clock)));
    }
}
