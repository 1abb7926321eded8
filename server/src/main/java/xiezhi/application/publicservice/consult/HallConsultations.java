package xiezhi.application.publicservice.consult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.audit.Openings;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 我的咨询: what one has asked, where it stands, what was answered, and who has looked. Acts go through the file itself. */
@RestController
@RequestMapping("/api/hall/consultations")
@SignedIn
class HallConsultations {
    private final Records records;
    private final CaseFiles files;
    private final ConsultRows rows;
    private final AnswerDesk answers;
    private final Clocks clocks;
    private final Documents documents;
    private final Openings openings;

    HallConsultations(
            Records records,
            CaseFiles files,
            ConsultRows rows,
            AnswerDesk answers,
            Clocks clocks,
            Documents documents,
            Openings openings) {
        this.records = records;
        this.files = files;
        this.rows = rows;
        this.answers = answers;
        this.clocks = clocks;
        this.documents = documents;
        this.openings = openings;
    }

    @GetMapping
    @Transactional(readOnly = true)
    List<Map<String, Object>> mine() {
        return Acting.as(
                        asOwner(),
                        () -> records.page(Query.of(Consultation.class).limit(200))
                                .items())
                .stream()
                .filter(stored ->
                        Acting.current().person().equals(stored.placement().owner()))
                .map(this::line)
                .toList();
    }

    @GetMapping("/{id}")
    @Transactional
    Map<String, Object> one(@PathVariable UUID id) {
        OpenFile<Consultation> file = files.look(Consultation.class, Ref.of(id));
        UUID me = Acting.current().person();
        if (!me.equals(file.placement().owner())) {
            throw new NotFound("没有这件咨询, 或者不是您的");
        }
        Map<String, Object> view = line(file.stored());
        view.put("question", file.row().question());
        view.put("next", text(file.row().state().next(), file.row().state().nextEnglish()));
        view.put("notes", notes(file));
        view.put("answer", delivered(file) ? answer(file) : null);
        view.put("rating", rating(file));
        view.put("documents", documents.of(id));
        view.put("openings", openings.of(id, me));
        return view;
    }

    /** An answer is shown when it was checked and delivered, not before; its quotations are read from the library again. */
    private static boolean delivered(OpenFile<Consultation> file) {
        return switch (file.row().state()) {
            case DELIVERED, RATED, PUBLISHED -> true;
            case SUBMITTED, PICKED_UP, CLARIFYING, ANSWERED, TRANSFERRED, WITHDRAWN -> false;
        };
    }

    private Map<String, Object> answer(OpenFile<Consultation> file) {
        ConsultAnswer answer = rows.answer(file.ref()).orElseThrow().row();
        List<Quotation> quotations = answers.quotations(answer.citations(), answer.legalAsOf());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("text", answer.text());
        view.put("quotations", quotations);
        view.put("changed", quotations.size() < answer.citations().size());
        view.put("practiceView", answer.practiceView());
        view.put(
                "nextSteps",
                answer.nextSteps().stream()
                        .sorted()
                        .map(step -> text(step.label(), Names.human(step.name())))
                        .toList());
        view.put("lawAsOf", answer.legalAsOf());
        view.put("by", answer.answeredBy());
        view.put("on", answer.answeredOn());
        return view;
    }

    private List<Map<String, Object>> notes(OpenFile<Consultation> file) {
        return rows.of(ConsultNote.class, file.ref()).stream()
                .filter(note -> note.row().kind() != ConsultNote.Kind.CHECKED)
                .map(note -> Map.<String, Object>of(
                        "kind", note.row().kind().name(),
                        "label", note.row().kind().label(),
                        "text", note.row().text(),
                        "at", note.row().at()))
                .toList();
    }

    private List<Map<String, Object>> rating(OpenFile<Consultation> file) {
        return rows.of(ConsultRating.class, file.ref()).stream()
                .map(given -> Map.<String, Object>of(
                        "score", given.row().score(), "revised", given.row().revised()))
                .toList();
    }

    private Map<String, Object> line(Stored<Consultation> stored) {
        Consultation row = stored.row();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().id());
        line.put("version", stored.version());
        line.put("number", row.number().value());
        line.put("topic", text(row.topic().label(), Names.human(row.topic().name())));
        line.put("urgency", row.urgency().name());
        line.put("state", row.state().name());
        line.put("stateText", text(row.state().label(), Names.human(row.state().name())));
        line.put("askedAt", row.askedAt());
        line.put("clock", clocks.running(ConsultClocks.ANSWER, row.id()).orElse(null));
        return line;
    }

    private static Map<String, String> text(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    /** The owner's own rows and nothing else, whatever post he also holds. */
    private static Actor asOwner() {
        Actor me = Acting.current();
        return new Actor(
                me.person(),
                me.account(),
                me.name(),
                me.kind(),
                me.level(),
                null,
                null,
                me.identity(),
                me.duties(),
                Scope.OWN,
                null,
                me.address());
    }
}
