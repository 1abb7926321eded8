package xiezhi.foundation.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.workflow.Workflow;

/** 推进: moves the process along with the file. The engine holds the order of steps, the file holds everything else. */
@Component
class Passage {
    private final Workflow workflow;
    private final Titles titles;

    Passage(Workflow workflow, Titles titles) {
        this.workflow = workflow;
        this.titles = titles;
    }

    /** The process starts where the file begins. */
    <R extends Record> void start(Procedure<R> procedure, OpenFile<R> file) {
        Enum<?> state = procedure.stateOf(file.row());
        workflow.start(
                procedure.key(),
                procedure.type().code(),
                file.ref(),
                titles.of(procedure, file.row()),
                file.unit(),
                Map.of("to", state.name(), "about", procedure.about(file.row())));
    }

    /** The file has gone from one state to another by the act. */
    <R extends Record> void go(
            Procedure<R> procedure,
            FileAct<R, ?> act,
            OpenFile<R> file,
            Enum<?> before,
            Enum<?> after,
            @Nullable String reason) {
        if (before == after) {
            return;
        }
        String node = Procedure.node(before);
        Map<String, Object> facts = Map.of("to", after.name());
        if (procedure.acts().next(before).isEmpty()) {
            workflow.signal(file.ref(), node, facts);
        } else if (act.next()) {
            workflow.complete(file.ref(), node, act.path(), reason, facts);
        } else {
            workflow.passTo(file.ref(), node, Procedure.node(after), act.label(), reason);
        }
    }
}
