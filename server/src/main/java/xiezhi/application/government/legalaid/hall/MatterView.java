package xiezhi.application.government.legalaid.hall;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidChange;
import xiezhi.application.government.legalaid.AidProgress;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.ChangeAsker;
import xiezhi.application.government.legalaid.ChangeOutcome;
import xiezhi.application.government.legalaid.file.Actions;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.foundation.audit.Openings;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 我的办件: one matter as the person it belongs to sees it: plain words, what comes next, who acts, until when, and who has looked. */
@Component
class MatterView {
    private final AidFiles files;
    private final Actions actions;
    private final Clocks clocks;
    private final Documents documents;
    private final Practitioners practitioners;
    private final People people;
    private final Openings openings;
    private final MatterRemedies remedies;

    MatterView(
            AidFiles files,
            Actions actions,
            Clocks clocks,
            Documents documents,
            Practitioners practitioners,
            People people,
            Openings openings,
            MatterRemedies remedies) {
        this.files = files;
        this.actions = actions;
        this.clocks = clocks;
        this.documents = documents;
        this.practitioners = practitioners;
        this.people = people;
        this.openings = openings;
        this.remedies = remedies;
    }

    /** 步骤: a stop on the way, done, now or still to come, with the moment or at least the day on which it was reached. */
    record Step(String name, String english, @Nullable Temporal at, String state) {}

    /** A line of the list. */
    Map<String, Object> line(Stored<AidApplication> stored) {
        AidApplication row = stored.row();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().id());
        line.put("number", row.number().value());
        line.put("title", row.matter().label());
        line.put("english", Names.human(row.matter().name()));
        line.put("state", row.state().name());
        line.put("stateText", text(row.state().label(), Names.human(row.state().name())));
        line.put("clock", running(row.id()));
        line.put("at", row.receivedAt());
        return line;
    }

    /** The whole matter. */
    Map<String, Object> of(OpenFile file) {
        AidApplication row = file.row();
        Map<String, Object> view = line(file.stored());
        view.put("version", file.stored().version());
        view.put("next", text(row.state().next(), row.state().nextEnglish()));
        view.put("whoActs", whoActs(file));
        view.put("clocks", clocks.of(row.id().id()));
        view.put("steps", steps(file));
        view.put("documents", documents.of(row.id().id()));
        view.put("lawyer", lawyer(file));
        view.put("progress", progress(file));
        view.put("changes", changes(file));
        view.put("remedies", remedies.of(file));
        view.put(
                "openings",
                file.citizen().map(me -> openings.of(row.id().id(), me)).orElse(List.of()));
        view.put("actions", actions.of(file));
        view.put("fee", "0.00"); // 法律援助法 art. 20: nobody may take anything from a recipient
        return view;
    }

    private @Nullable CaseClock running(Ref<AidApplication> ref) {
        return clocks.of(ref.id()).stream()
                .filter(clock -> !clock.state().equals("MET") && !clock.state().equals("CANCELLED"))
                .findFirst()
                .orElse(null);
    }

    private String whoActs(OpenFile file) {
        String centre = people.unit(file.centre()).fullName();
        return switch (file.row().state()) {
            case SUPPLEMENT -> "您";
            case ASSIGNED, ACCEPTED, IN_HANDLING -> "承办人员";
            case OBJECTION -> "司法行政部门";
            case REFUSED, TERMINATED, MAINTAINED -> "您可以决定是否寻求救济";
            case ARCHIVED, WITHDRAWN, DEEMED_WITHDRAWN -> "";
            case SUBMITTED, UNDER_REVIEW, PROPOSED, GRANTED, PROVISIONAL, CLOSING, CLOSED, CORRECTED -> centre;
        };
    }

    private @Nullable Map<String, Object> lawyer(OpenFile file) {
        Ref<Practitioner> lawyer =
                file.aidCase().map(found -> found.row().lawyer()).orElse(null);
        if (lawyer == null) {
            return null;
        }
        Practitioners.Candidate who = practitioners.get(lawyer);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", who.person().name().value());
        shown.put("institution", who.institution().name());
        shown.put("licence", who.person().licenceNumber());
        shown.put(
                "phone",
                who.person().mobile() == null
                        ? who.institution().telephone()
                        : who.person().mobile().value());
        return shown;
    }

    private List<Map<String, Object>> progress(OpenFile file) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Stored<AidProgress> one : files.rows(AidProgress.class, file.ref())) {
            told.add(Map.of(
                    "at",
                    one.createdAt(),
                    "stage",
                    one.row().stage().label(),
                    "text",
                    one.row().text(),
                    "by",
                    people.nameOf(one.createdBy())));
        }
        return told;
    }

    /** What the recipient asked about his lawyer, and the centre's answer. */
    private List<Map<String, Object>> changes(OpenFile file) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Stored<AidChange> one : files.rows(AidChange.class, file.ref())) {
            AidChange request = one.row();
            if (request.asker() == ChangeAsker.RECIPIENT) {
                Map<String, Object> shown = new LinkedHashMap<>();
                shown.put("askedOn", request.askedOn());
                shown.put("reason", request.reason());
                shown.put("outcome", request.outcome());
                shown.put("answer", request.outcome() == ChangeOutcome.MOOT ? null : request.answer());
                shown.put("answeredOn", request.answeredOn());
                asked.add(shown);
            }
        }
        return asked;
    }

    private static List<Step> steps(OpenFile file) {
        AidState now = file.row().state();
        @Nullable AidCase found = file.aidCase().map(Stored::row).orElse(null);
        List<AidState> way = file.row().source().notified()
                ? List.of(AidState.GRANTED, AidState.ASSIGNED, AidState.IN_HANDLING, AidState.CLOSED, AidState.ARCHIVED)
                : List.of(
                        AidState.SUBMITTED,
                        AidState.UNDER_REVIEW,
                        AidState.GRANTED,
                        AidState.ASSIGNED,
                        AidState.IN_HANDLING,
                        AidState.CLOSED,
                        AidState.ARCHIVED);
        int reached = Stage.of(now);
        return way.stream().map(state -> step(state, reached, found, file)).toList();
    }

    private static Step step(AidState state, int reached, @Nullable AidCase found, OpenFile file) {
        Stage stage = Arrays.stream(Stage.values())
                .filter(one -> one.state == state)
                .findFirst()
                .orElseThrow();
        boolean over = stage.ordinal() < reached || file.row().state() == AidState.ARCHIVED;
        String tense = over ? "DONE" : stage.ordinal() == reached ? "NOW" : "TODO";
        Temporal at = stage == Stage.SUBMITTED ? file.row().receivedAt() : found == null ? null : stage.on(found);
        return new Step(stage.label, Names.human(stage.name()), tense.equals("TODO") ? null : at, tense);
    }

    static Map<String, String> text(String chinese, String english) {
        return Map.of("zh", chinese, "en", english);
    }

    /** 阶段: the stops of a parcel on its way. */
    private enum Stage {
        SUBMITTED(AidState.SUBMITTED, "提交申请"),
        REVIEW(AidState.UNDER_REVIEW, "审查决定"),
        GRANTED(AidState.GRANTED, "给予法律援助"),
        ASSIGNED(AidState.ASSIGNED, "指派承办人员"),
        HANDLING(AidState.IN_HANDLING, "办理"),
        CLOSED(AidState.CLOSED, "结案"),
        ARCHIVED(AidState.ARCHIVED, "归档");

        private final AidState state;
        private final String label;

        Stage(AidState state, String label) {
            this.state = state;
            this.label = label;
        }

        static int of(AidState now) {
            return switch (now) {
                case SUBMITTED -> 0;
                case SUPPLEMENT,
                        UNDER_REVIEW,
                        PROPOSED,
                        REFUSED,
                        WITHDRAWN,
                        DEEMED_WITHDRAWN,
                        OBJECTION,
                        MAINTAINED,
                        CORRECTED -> 1;
                case GRANTED, PROVISIONAL -> 2;
                case ASSIGNED -> 3;
                case ACCEPTED, IN_HANDLING, TERMINATED -> 4;
                case CLOSING, CLOSED -> 5;
                case ARCHIVED -> 6;
            };
        }

        @Nullable
        Temporal on(AidCase found) {
            return switch (this) {
                case GRANTED -> found.grantedOn();
                case ASSIGNED -> found.assignedOn();
                case HANDLING -> found.acceptedOn();
                case CLOSED -> found.closedOn();
                case SUBMITTED, REVIEW, ARCHIVED -> null;
            };
        }
    }
}
