package xiezhi.foundation.casework;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.foundation.standards.Descriptors;
import xiezhi.kernel.rule.Reason;

/** 可办事项: what the actor may do with the file now, each with its reasons before the button and the form that it asks. */
@Component
class CaseActions {
    private final Rights rights;
    private final Descriptors descriptors;

    CaseActions(Rights rights, Descriptors descriptors) {
        this.rights = rights;
        this.descriptors = descriptors;
    }

    /**
     * 可办事项, as http.md shows it.
     *
     * @param fields of the form that is asked, empty for none
     * @param offer what the form brings filled in, by field
     * @param previews whether the rule can be asked about the form before it is sent
     */
    record Action(
            String verb,
            String label,
            String english,
            boolean allowed,
            List<Reason> reasons,
            String remedy,
            boolean stepUp,
            boolean main,
            List<Map<String, Object>> fields,
            Map<String, Object> offer,
            boolean previews) {}

    /** The acts that are the actor's in this state; where one is not allowed, why and what instead. */
    <R extends Record> List<Action> of(Procedure<R> procedure, OpenFile<R> file) {
        return procedure.acts().all().stream()
                .filter(act -> rights.concerns(procedure, act, file))
                .map(act -> action(procedure, act, file))
                .toList();
    }

    private <R extends Record> Action action(Procedure<R> procedure, FileAct<R, ?> act, OpenFile<R> file) {
        List<Reason> obstacles = rights.obstacles(procedure, act, file);
        boolean allowed = obstacles.isEmpty();
        return new Action(
                act.path(),
                act.label(),
                act.english(),
                allowed,
                allowed ? List.of(new Reason(act.basis(), "可以" + act.label())) : obstacles,
                allowed ? "" : rights.remedy(procedure, act, file),
                act.stepUp(),
                act.next(),
                fields(act),
                allowed ? act.offers().apply(file) : Map.of(),
                act.shows() != null);
    }

    /** The acts by which the actor may begin a file. */
    <R extends Record> List<Action> toBegin(Procedure<R> procedure) {
        return procedure.acts().all().stream()
                .filter(FileAct::begins)
                .filter(rights::mayBegin)
                .map(act -> new Action(
                        act.path(),
                        act.label(),
                        act.english(),
                        true,
                        List.of(new Reason(act.basis(), "可以" + act.label())),
                        "",
                        act.stepUp(),
                        true,
                        fields(act),
                        Map.of(),
                        act.foresees() != null))
                .toList();
    }

    private List<Map<String, Object>> fields(FileAct<?, ?> act) {
        return act.asks() ? descriptors.form(act.form()) : List.of();
    }
}
