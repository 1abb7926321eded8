package xiezhi.foundation.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import xiezhi.foundation.access.StepUp;
import xiezhi.foundation.workflow.StepRight;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.Reason;

/** 办理权: whether the actor may do an act on a file now and, if not, every reason why not. The screen asks before the button, the file after. */
@Component
class Rights {
    private static final Set<Actor.Kind> BY_THEMSELVES =
            EnumSet.of(Actor.Kind.CITIZEN, Actor.Kind.SUBJECT, Actor.Kind.SYSTEM);
    private final Workflow workflow;
    private final StepUp stepUp;

    Rights(Workflow workflow, StepUp stepUp) {
        this.workflow = workflow;
        this.stepUp = stepUp;
    }

    /** Refuses with the first kind of fault that stands in the way: no duty, then state and law, then a stale password. */
    <R extends Record> void demand(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file) {
        if (!sideHolds(act, file)) {
            throw new Forbidden(act.duty(), whoMay(act));
        }
        List<Reason> obstacles = obstacles(procedure, act, file);
        if (!obstacles.isEmpty()) {
            throw new Refusal("REFUSED", obstacles.getFirst().finding(), obstacles, remedy(procedure, act, file));
        }
        if (act.stepUp()) {
            stepUp.demand();
        }
    }

    /** Refuses an act that begins a file when it is not the actor's. */
    void demandToBegin(FileAct<?, ?> act) {
        if (!act.begins() || !mayBegin(act)) {
            throw new Forbidden(act.duty(), whoMay(act));
        }
        if (act.stepUp()) {
            stepUp.demand();
        }
    }

    /** Whether the actor may begin a file by the act. */
    boolean mayBegin(FileAct<?, ?> act) {
        Actor actor = Acting.current();
        return switch (act.side()) {
            case OFFICE -> actor.holds(act.duty());
            case OWNER -> BY_THEMSELVES.contains(actor.kind());
            case PLATFORM -> actor.kind() == Actor.Kind.SYSTEM;
        };
    }

    /** Whether the act is the actor's in this state; those that are not his don't appear among his actions. */
    <R extends Record> boolean concerns(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file) {
        return act.side() != FileAct.Side.PLATFORM
                && act.from().contains(procedure.stateOf(file.row()))
                && sideHolds(act, file);
    }

    /** Every reason why the act may not be done now; empty when it may. */
    <R extends Record> List<Reason> obstacles(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file) {
        Enum<?> state = procedure.stateOf(file.row());
        if (!act.from().contains(state)) {
            return List.of(
                    new Reason(act.basis(), "案卷现在的状态是“%s”, 不能%s".formatted(Procedure.label(state), act.label())));
        }
        List<Reason> why = new ArrayList<>(act.unless().apply(file));
        if (why.isEmpty() && act.next() && !act.to().isEmpty()) {
            StepRight right = workflow.right(file.ref(), Procedure.node(state));
            if (!right.holds()) {
                why.add(new Reason(act.basis(), right.why()));
            }
        }
        return why;
    }

    /** What to do instead. */
    <R extends Record> String remedy(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file) {
        return act.from().contains(procedure.stateOf(file.row())) ? "请按理由处理后再办, 或者由其他有权办理的人员办理" : "请刷新页面查看最新进展";
    }

    private static <R extends Record> boolean sideHolds(FileAct<R, ?> act, OpenFile<R> file) {
        Actor actor = Acting.current();
        return switch (act.side()) {
            case OFFICE -> actor.holds(act.duty());
            case OWNER -> actor.person().equals(file.placement().owner()) || actor.kind() == Actor.Kind.SYSTEM;
            case PLATFORM -> actor.kind() == Actor.Kind.SYSTEM;
        };
    }

    private static String whoMay(FileAct<?, ?> act) {
        return switch (act.side()) {
            case OFFICE -> "您的岗位没有“%s”的职责".formatted(act.label());
            case OWNER -> "只有本人可以%s".formatted(act.label());
            case PLATFORM -> "%s由平台办理".formatted(act.label());
        };
    }
}
