package xiezhi.foundation.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 案卷呈现: the whole file as those who work on it see it (http.md CASE), with the rulings and the reasons before every button. */
@Component
class CaseView {
    private final CaseFiles files;
    private final CaseActions actions;
    private final Rendering rendering;
    private final Clocks clocks;
    private final Documents documents;
    private final Files stored;
    private final Workflow workflow;
    private final People people;

    CaseView(
            CaseFiles files,
            CaseActions actions,
            Rendering rendering,
            Clocks clocks,
            Documents documents,
            Files stored,
            Workflow workflow,
            People people) {
        this.files = files;
        this.actions = actions;
        this.rendering = rendering;
        this.clocks = clocks;
        this.documents = documents;
        this.stored = stored;
        this.workflow = workflow;
        this.people = people;
    }

    /** The file as it is now; NotFound for whom it is not. With a purpose nothing is masked, and the reading is logged. */
    @Transactional
    public <R extends Record> Map<String, Object> of(Procedure<R> procedure, Ref<R> ref, @Nullable String purpose) {
        OpenFile<R> file = files.look(procedure.type().java(), ref);
        Enum<?> state = procedure.stateOf(file.row());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("standard", procedure.type().code());
        view.put("name", procedure.type().standard().name());
        view.put("english", procedure.type().english());
        view.put("process", procedure.key());
        view.put("title", procedure.title(file.row()));
        view.put("state", state(state));
        view.put("row", purpose == null ? rendering.row(file.stored()) : rendering.unmasked(file.stored(), purpose));
        view.put("actions", actions.of(procedure, file));
        view.put("panels", procedure.panels(file));
        view.put("clocks", clocks.of(ref.id()));
        view.put("documents", documents.of(ref.id()));
        view.put("files", stored.of(ref.id()));
        view.put("parts", parts(procedure, ref));
        view.put("history", history(ref));
        view.put("task", workflow.itemOf(ref.id()).orElse(null));
        return view;
    }

    private static Map<String, String> state(Enum<?> state) {
        return Map.of("code", state.name(), "label", Procedure.label(state), "english", Names.human(state.name()));
    }

    private List<Map<String, Object>> parts(Procedure<?> procedure, Ref<?> ref) {
        List<Map<String, Object>> parts = new ArrayList<>();
        procedure.parts().forEach(of -> parts.add(part(of, ref)));
        return parts;
    }

    private <P extends Record> Map<String, Object> part(Class<P> of, Ref<?> ref) {
        RecordType<P> type = RecordType.of(of);
        List<Stored<P>> rows = files.parts(of, ref);
        return Map.of(
                "standard",
                type.code(),
                "name",
                type.standard().name(),
                "english",
                type.english(),
                "rows",
                rendering.rows(rows));
    }

    private List<Map<String, Object>> history(Ref<?> ref) {
        List<Stored<FileEvent>> events = files.events(ref);
        Map<UUID, String> names =
                people.namesOf(events.stream().map(Stored::createdBy).distinct().toList());
        return events.stream().map(event -> moment(event, names)).toList();
    }

    private static Map<String, Object> moment(Stored<FileEvent> event, Map<UUID, String> names) {
        FileEvent row = event.row();
        Map<String, Object> moment = new LinkedHashMap<>();
        moment.put("at", row.at());
        moment.put(
                "by",
                Map.of(
                        "id",
                        event.createdBy(),
                        "name",
                        names.getOrDefault(event.createdBy(), People.UNKNOWN),
                        "identity",
                        row.by()));
        moment.put("what", row.label());
        moment.put("english", Names.human(row.act().replace('-', '_')));
        moment.put("state", row.after());
        moment.put("reason", row.reason());
        moment.put("document", row.document());
        return moment;
    }
}
