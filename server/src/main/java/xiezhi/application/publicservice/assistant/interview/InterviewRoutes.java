package xiezhi.application.publicservice.assistant.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.Refusal;

/** 引导式问答: answers come in, the next page or the document goes out; nothing is kept here. */
@RestController
@RequestMapping("/api/interviews")
@OpenToAll(because = "法律援助法#23: guidance is for everybody; the answers stay on the visitor's device")
class InterviewRoutes {
    private final InterviewShelf shelf;
    private final Documents documents;
    private final People people;
    private final Clock clock;

    InterviewRoutes(InterviewShelf shelf, Documents documents, People people, Clock clock) {
        this.shelf = shelf;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** @param at a page to go back to */
    record Step(
            @Nullable Map<String, Object> answers, @Nullable String at) {}

    @GetMapping
    List<Map<String, Object>> all() {
        return shelf.all().stream().map(InterviewRoutes::intro).toList();
    }

    /** The whole definition with its pages, branches, reasons and worked cases: nothing about it is secret. */
    @GetMapping("/{code}")
    Interview one(@PathVariable String code) {
        return shelf.get(code);
    }

    @PostMapping("/{code}/next")
    Map<String, Object> next(@PathVariable String code, @RequestBody Step step) {
        Interview interview = shelf.get(code);
        Progress progress = progress(interview, step);
        Map<String, Object> view = intro(interview);
        view.put("state", progress.state());
        view.put("screen", progress.screen());
        view.put("exit", progress.exit());
        view.put("path", progress.path());
        view.put("answers", progress.answers());
        view.put("faults", progress.faults());
        boolean over = progress.state() == Progress.State.REVIEW;
        view.put("review", over ? new Review(interview, progress.answers()).lines() : List.of());
        view.put("after", interview.after());
        return view;
    }

    /** The document that the answers make, to read and print. */
    @PostMapping("/{code}/document")
    Map<String, Object> document(@PathVariable String code, @RequestBody Step step) {
        Interview interview = shelf.get(code);
        Progress progress = progress(interview, new Step(step.answers(), null));
        if (progress.state() != Progress.State.REVIEW) {
            throw Refusal.state("还没有填完, 不能生成文书", "请先回答全部问题");
        }
        String html = Acting.as(
                Actor.system("问答文书"),
                () -> documents.preview(
                        interview.document(), office().id().id(), new Review(interview, progress.answers()).values()));
        return Map.of("name", interview.documentName(), "english", interview.documentEnglish(), "html", html);
    }

    private Unit office() {
        return people.root().orElseThrow(() -> Refusal.state("本节点还没有登记机构, 不能生成文书", "请联系系统管理员"));
    }

    private Progress progress(Interview interview, Step step) {
        Map<String, Object> answers = step.answers() == null ? Map.of() : step.answers();
        return Interviewing.next(
                interview, answers, step.at(), LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }

    private static Map<String, Object> intro(Interview interview) {
        Map<String, Object> intro = new LinkedHashMap<>();
        intro.put("code", interview.code());
        intro.put("version", interview.version());
        intro.put("name", interview.name());
        intro.put("english", interview.english());
        intro.put("lead", interview.lead());
        intro.put("leadEnglish", interview.leadEnglish());
        intro.put("minutes", interview.minutes());
        intro.put("basis", interview.basis());
        intro.put("lawAsOf", interview.lawAsOf());
        intro.put("documentName", interview.documentName());
        intro.put("documentEnglish", interview.documentEnglish());
        return intro;
    }
}
