package xiezhi.foundation.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;

/** 可见: who may see a flow and its record: whoever takes part in it, whatever his data scope, and the unit's supervisors. */
@Component
class Sight {
    private final Tasks tasks;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    Sight(Tasks tasks, Ledger ledger, JdbcClient jdbc) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    boolean sees(Flow flow, Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM
                || actor.person().equals(flow.startedBy())
                || supervises(flow, actor)
                || tasks.pending(flow.business()).stream().anyMatch(task -> asked(task, actor))
                || ledger.tookPart(flow.business(), actor.person())
                || copied(flow, actor);
    }

    void require(Flow flow, Actor actor) {
        if (!sees(flow, actor)) {
            throw new NotFound("没有这项工作, 或者您无权查看");
        }
    }

    private static boolean supervises(Flow flow, Actor actor) {
        return actor.holds(WorkDuties.SUPERVISE)
                && (actor.scope().everything() || actor.scope().units().contains(flow.unit()));
    }

    private static boolean asked(Task task, Actor actor) {
        return task.concerns(actor.person()) || Handlers.pools(actor).stream().anyMatch(task.pool()::contains);
    }

    private boolean copied(Flow flow, Actor actor) {
        return jdbc.sql("select exists (select 1 from workflow.copy where flow = ? and person = ?)")
                .params(flow.id(), actor.person())
                .query(Boolean.class)
                .single();
    }
}
