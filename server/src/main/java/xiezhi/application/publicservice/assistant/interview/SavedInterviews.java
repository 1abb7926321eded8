package xiezhi.application.publicservice.assistant.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.publicservice.assistant.AssistantParameters;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 保存的问答: a citizen puts an interview aside and comes back to it, on any device, until it expires. His own only, and no officer's. */
@RestController
@RequestMapping("/api/hall/interviews")
@SignedIn
@LegalBasis("个人信息保护法#19")
class SavedInterviews {
    private static final UUID NOBODYS = new UUID(0, 0); // belongs to no unit, so no office sees it
    private static final int MOST = 20;
    private final Records records;
    private final InterviewShelf shelf;
    private final JsonMapper json;
    private final Clock clock;

    SavedInterviews(Records records, InterviewShelf shelf, JsonMapper json, Clock clock) {
        this.records = records;
        this.shelf = shelf;
        this.json = json;
        this.clock = clock;
    }

    record Kept(String interview, Map<String, Object> answers) {}

    @GetMapping
    @Transactional(readOnly = true)
    List<Map<String, Object>> list() {
        return mine().stream().map(this::shown).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Map<String, Object> add(@RequestBody Kept kept) {
        if (mine().size() >= MOST) {
            throw Refusal.state("最多保存%d份".formatted(MOST), "请删除不需要的");
        }
        Placement at = Placement.in(NOBODYS).ownedBy(Acting.current().person());
        return shown(records.add(row(Ref.next(), kept), at));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    Map<String, Object> one(@PathVariable UUID id) {
        return shown(mine(id));
    }

    @PutMapping("/{id}")
    @Transactional
    Map<String, Object> replace(@PathVariable UUID id, @RequestBody Kept kept) {
        Stored<InterviewDraft> before = mine(id);
        return shown(records.change(row(before.row().id(), kept), before.version()));
    }

    /** Nothing of it is kept but that it was. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void drop(@PathVariable UUID id) {
        Stored<InterviewDraft> kept = mine(id);
        InterviewDraft row = kept.row();
        records.change(
                new InterviewDraft(row.id(), row.interview(), row.interviewVersion(), "{}", LocalDate.EPOCH),
                kept.version());
    }

    private InterviewDraft row(Ref<InterviewDraft> id, Kept kept) {
        Interview interview = shelf.get(kept.interview());
        int days = AssistantParameters.shipped().days("interview-days", today());
        return new InterviewDraft(
                id,
                interview.code(),
                interview.version(),
                json.writeValueAsString(kept.answers()),
                today().plusDays(days));
    }

    private List<Stored<InterviewDraft>> mine() {
        Actor me = Acting.current();
        return Acting.as(
                        owner(me),
                        () -> records.page(Query.of(InterviewDraft.class).limit(100))
                                .items())
                .stream()
                .filter(draft -> me.person().equals(draft.placement().owner())
                        && !draft.row().keepUntil().isBefore(today()))
                .toList();
    }

    private Stored<InterviewDraft> mine(UUID id) {
        return mine().stream()
                .filter(draft -> draft.row().id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这份保存的问答, 或者已超过保存期限"));
    }

    /** The owner's own rows and nothing else, whatever post he also holds. */
    private static Actor owner(Actor me) {
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

    private Map<String, Object> shown(Stored<InterviewDraft> kept) {
        InterviewDraft row = kept.row();
        Interview interview = shelf.get(row.interview());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", row.id().id());
        shown.put("interview", row.interview());
        shown.put("name", interview.name());
        shown.put("english", interview.english());
        shown.put("changed", !row.interviewVersion().equals(interview.version()));
        shown.put("answers", json.readValue(row.body(), Map.class));
        shown.put("updatedAt", kept.changedAt());
        shown.put("keepUntil", row.keepUntil());
        return shown;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }
}
