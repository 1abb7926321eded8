package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.workflow.WorkList.Box;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("工作清单: as fast over a million finished tasks as over none")
class WorkListSpeedTest {
    private static final int FINISHED = Integer.getInteger("xiezhi.finished", 200_000);
    private static final Duration QUICK = Duration.ofMillis(50);

    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    @Autowired
    WorkList list;

    @Autowired
    JdbcClient jdbc;

    private final UUID mark = Uuid7.next();
    private Office office;
    private Actor drafter;
    private Actor reviewer;

    @BeforeEach
    void fill() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员", "testing.review");
        walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        jdbc.sql("""
                        insert into workflow.flow (id, definition, process, standard, business, title, words, unit, started_at, started_by, started_as, ended_at)
                        select gen_random_uuid(), definition, process, 'testing.bulk', :mark, title, words, unit, started_at, started_by, started_as, now()
                        from workflow.flow, generate_series(1, :rows / 10) where unit = :unit""")
                .param("mark", mark).param("rows", FINISHED).param("unit", office.unit).update();
        jdbc.sql("""
                        insert into workflow.task (id, flow, business, step, name, visit, execution, kind, state, pool, assignee, received_at, done_at, done_by)
                        select gen_random_uuid(), f.id, :mark, 'draft', '起草', gen_random_uuid(), 'x', 'NODE', 'DONE', array['testing.draft@' || :unit],
                               :me, now(), now(), :me
                        from workflow.flow f, generate_series(1, 10) where f.business = :mark""")
                .param("mark", mark).param("unit", office.unit.toString()).param("me", drafter.person()).update();
        jdbc.sql("""
                        insert into workflow.entry (id, flow, business, task, step, name, person, identity, acted, at, action)
                        select gen_random_uuid(), flow, business, id, step, name, done_by, 'x', true, now(), 'COMPLETE' from workflow.task where business = :mark""")
                .param("mark", mark).update();
        jdbc.sql("analyze workflow.flow").update();
        jdbc.sql("analyze workflow.task").update();
        jdbc.sql("analyze workflow.entry").update();
    }

    @AfterEach
    void clear() {
        jdbc.sql("alter table workflow.entry disable trigger entry_kept").update();
        jdbc.sql("delete from workflow.entry where business = ?").param(mark).update();
        jdbc.sql("alter table workflow.entry enable trigger entry_kept").update();
        jdbc.sql("delete from workflow.task where business = ?").param(mark).update();
        jdbc.sql("delete from workflow.flow where business = ?").param(mark).update();
    }

    @Test
    void everyBoxAnswersWithinTheBlinkOfAnEye() {
        for (Box box : Box.values()) {
            quick(box + " of the drafter", () -> list.page(box, null, 20, null, drafter));
        }
        quick("to do of a reviewer", () -> list.page(Box.TODO, null, 20, null, reviewer));
        UUID middle = UUID.fromString("80000000-0000-4000-8000-000000000000");
        quick("done, in the middle", () -> list.page(Box.DONE, null, 20, middle, drafter));
        quick("counts", () -> list.counts(drafter));
        assertThat(list.page(Box.TODO, null, 20, null, reviewer).items()).hasSize(1);
        assertThat(list.page(Box.DONE, null, 20, null, drafter).items()).hasSize(20);
    }

    private static void quick(String what, Supplier<?> question) {
        for (int n = 0; n < 10; n++) {
            question.get();
        }
        long best = Long.MAX_VALUE;
        for (int n = 0; n < 10; n++) {
            long start = System.nanoTime();
            question.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("work list, " + what + ": " + best / 1000 + " us over " + FINISHED + " finished tasks");
        assertThat(Duration.ofNanos(best)).as(what).isLessThan(QUICK);
    }
}
