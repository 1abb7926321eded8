package xiezhi.application.government.legalaid.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidEvent;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.AidProgress;
import xiezhi.application.government.legalaid.AidReview;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 案卷呈现: the whole file as officers and the lawyer see it (http.md FILE), with the ruling and the reasons before every button. */
@Component
public class FileView {
    private final AidFiles files;
    private final FileFactsView facts;
    private final ChangeView change;
    private final Duplicates duplicates;
    private final Actions actions;
    private final Rendering rendering;
    private final Clocks clocks;
    private final Documents documents;
    private final Files stored;
    private final Workflow workflow;
    private final People people;

    FileView(
            AidFiles files,
            FileFactsView facts,
            ChangeView change,
            Duplicates duplicates,
            Actions actions,
            Rendering rendering,
            Clocks clocks,
            Documents documents,
            Files stored,
            Workflow workflow,
            People people) {
        this.files = files;
        this.facts = facts;
        this.change = change;
        this.duplicates = duplicates;
        this.actions = actions;
        this.rendering = rendering;
        this.clocks = clocks;
        this.documents = documents;
        this.stored = stored;
        this.workflow = workflow;
        this.people = people;
    }

    /** The file as it is now; NotFound for whom it is not. */
    @Transactional
    public Map<String, Object> of(Ref<AidApplication> ref) {
        OpenFile file = files.look(ref);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("application", application(file));
        view.put("case", file.aidCase().map(rendering::row).orElse(null));
        view.put("state", file.row().state().name());
        view.put(
                "stateText",
                text(file.row().state().label(), Names.human(file.row().state().name())));
        view.put("next", text(file.row().state().next(), file.row().state().nextEnglish()));
        view.put("facts", facts.facts(file));
        view.put("household", facts.household(file));
        view.put("ruling", facts.ruling(file));
        view.put("clocks", clocks.of(ref.id()));
        view.put("documents", documents.of(ref.id()));
        view.put("files", stored.of(ref.id()));
        view.put("team", team(file));
        view.put("progress", progress(file));
        view.put(
                "objection",
                files.latest(AidObjection.class, ref).map(rendering::row).orElse(null));
        view.put("change", change.of(file));
        view.put("duplicates", duplicates.of(file));
        view.put("history", history(file));
        view.put("actions", actions.of(file));
        view.put("task", workflow.itemOf(ref.id()).orElse(null));
        return view;
    }

    static Map<String, String> text(String chinese, String english) {
        return Map.of("zh", chinese, "en", english);
    }

    /** The row, with what the reviewer proposed, for the director. */
    private Map<String, Object> application(OpenFile file) {
        Map<String, Object> row = rendering.row(file.stored());
        files.latest(AidReview.class, file.ref()).ifPresent(review -> {
            row.put("proposal", review.row().proposal().name());
            row.put("reviewOpinion", review.row().opinion().value());
        });
        return row;
    }

    private List<Map<String, String>> team(OpenFile file) {
        List<Map<String, String>> team = new ArrayList<>();
        UUID lawyer = facts.lawyerAccount(file);
        for (UUID person : file.placement().team()) {
            team.add(Map.of(
                    "person",
                    person.toString(),
                    "name",
                    people.nameOf(person),
                    "role",
                    person.equals(lawyer) ? "承办人员" : "接收人员"));
        }
        return team;
    }

    private List<Map<String, Object>> progress(OpenFile file) {
        return files.rows(AidProgress.class, file.ref()).stream()
                .map(this::progress)
                .toList();
    }

    private Map<String, Object> progress(Stored<AidProgress> told) {
        return Map.of(
                "at",
                told.createdAt(),
                "stage",
                told.row().stage().label(),
                "english",
                Names.human(told.row().stage().name()),
                "text",
                told.row().text(),
                "by",
                people.nameOf(told.createdBy()));
    }

    private List<Map<String, Object>> history(OpenFile file) {
        List<Stored<AidEvent>> events = files.rows(AidEvent.class, file.ref());
        Map<UUID, String> names =
                people.namesOf(events.stream().map(Stored::createdBy).distinct().toList());
        return events.stream().map(event -> moment(event, names)).toList();
    }

    private static Map<String, Object> moment(Stored<AidEvent> event, Map<UUID, String> names) {
        Verb verb = Verb.valueOf(event.row().verb());
        Map<String, Object> moment = new LinkedHashMap<>();
        moment.put("at", event.row().at());
        moment.put(
                "by",
                Map.of(
                        "id",
                        event.createdBy(),
                        "name",
                        names.getOrDefault(event.createdBy(), People.UNKNOWN),
                        "identity",
                        event.row().by()));
        moment.put("what", verb.label());
        moment.put("english", verb.english());
        moment.put("state", event.row().after().name());
        moment.put("reason", event.row().reason());
        moment.put("document", event.row().document());
        return moment;
    }
}
