package xiezhi.application.enforcement.community.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LeaveKind;
import xiezhi.application.enforcement.community.LeaveState;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.LocatingState;
import xiezhi.application.enforcement.community.Move;
import xiezhi.application.enforcement.community.MoveState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.ending.Ending;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 巡查: what a day that has passed brings by itself. It asks the rows what is past, not a timer what has fired, so a restart or a clock that
 * jumped loses nothing and doubles nothing.
 */
@Component
@LegalBasis({"社区矫正法#29.2", "社区矫正法#21.1", "社区矫正法实施办法#31", "社区矫正法实施办法#53"})
public class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int BATCH = 500;
    private final CaseFiles files;
    private final Records records;
    private final Clock clock;

    Rounds(CaseFiles files, Records records, Clock clock) {
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /** Walks round once; says how many files moved. */
    public int walk() {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        return Acting.as(
                Actor.system("社区矫正巡查"),
                () -> expireOrders(today) + overdueArrivals(today) + nearTheEnd(today) + leaves(today) + moves(today));
    }

    private int expireOrders(LocalDate today) {
        return each(
                LocatingOrder.class,
                Query.of(LocatingOrder.class)
                        .where("state", LocatingState.IN_FORCE)
                        .and("ends", Query.Test.TO, today.minusDays(1)),
                order -> true,
                LocatingOrder::id,
                order -> "expire");
    }

    private int overdueArrivals(LocalDate today) {
        return each(
                Supervisee.class,
                Query.of(Supervisee.class)
                        .where("state", SuperviseeState.AWAITING_ARRIVAL)
                        .and("reportDue", Query.Test.TO, today.minusDays(1)),
                who -> true,
                Supervisee::id,
                who -> "overdue");
    }

    private int nearTheEnd(LocalDate today) {
        return each(
                Supervisee.class,
                Query.of(Supervisee.class)
                        .where("state", SuperviseeState.SUPERVISED)
                        .and("ends", Query.Test.TO, today.plusDays(31)),
                who -> !today.isBefore(Ending.summaryFrom(who.ends())),
                Supervisee::id,
                who -> "pre-lift");
    }

    private int leaves(LocalDate today) {
        return each(
                Leave.class,
                Query.of(Leave.class)
                        .where("state", LeaveState.APPROVED)
                        .and("starts", Query.Test.TO, today),
                leave -> leave.kind() == LeaveKind.SINGLE || today.isAfter(leave.ends()),
                Leave::id,
                leave -> leave.kind() == LeaveKind.SINGLE ? "leave" : "permit-ends");
    }

    private int moves(LocalDate today) {
        return each(
                Move.class,
                Query.of(Move.class)
                        .where("state", MoveState.APPROVED)
                        .and("reportBy", Query.Test.TO, today.minusDays(1)),
                move -> true,
                Move::id,
                move -> "not-arrived");
    }

    private <R extends Record> int each(
            Class<R> of, Query<R> query, Predicate<R> due, Function<R, Ref<R>> key, Function<R, String> act) {
        List<Stored<R>> found = records.page(query.limit(BATCH)).items();
        return (int) found.stream()
                .map(Stored::row)
                .filter(due)
                .filter(row -> move(of, key.apply(row), act.apply(row)))
                .count();
    }

    /** One file that can't move does not hold up the others. */
    private <R extends Record> boolean move(Class<R> of, Ref<R> file, String act) {
        try {
            files.act(of, file, act, null);
            return true;
        } catch (Refusal moved) {
            return false; // an officer was quicker
        } catch (RuntimeException failure) {
            LOG.error("{} of {} failed; it is tried again on the next round", act, file, failure);
            return false;
        }
    }

    /** 巡查任务. */
    @Component
    @ConditionalOnProperty(name = "xiezhi.jobs", havingValue = "on", matchIfMissing = true)
    static class Job {
        private final Rounds rounds;

        Job(Rounds rounds) {
            this.rounds = rounds;
        }

        @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
        void run() {
            rounds.walk();
        }
    }
}
