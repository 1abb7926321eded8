package xiezhi.foundation.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.standards.Access;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 案卷接口: every procedure of the house over HTTP; who may do what is asked of the act. */
@RestController
@RequestMapping("/api/cases")
@SignedIn
class CasesApi {
    private static final int MOST = 100;
    private final Procedures procedures;
    private final CaseFiles files;
    private final CaseView view;
    private final CaseActions actions;
    private final Rights rights;
    private final Intake intake;
    private final Access access;

    CasesApi(
            Procedures procedures,
            CaseFiles files,
            CaseView view,
            CaseActions actions,
            Rights rights,
            Intake intake,
            Access access) {
        this.procedures = procedures;
        this.files = files;
        this.view = view;
        this.actions = actions;
        this.rights = rights;
        this.intake = intake;
        this.access = access;
    }

    /** 几件案卷. */
    record Several(List<UUID> ids) {}

    /** 可办情况: one file among several, at the version that was looked at. */
    record Outlook(
            UUID id, int version, String title, String state, String stateLabel, List<CaseActions.Action> actions) {}

    /** The procedures in which the actor has a part, with the acts by which he may begin a file. */
    @GetMapping
    List<Map<String, Object>> all() {
        return procedures.all().stream()
                .filter(this::concerns)
                .map(this::brief)
                .sorted(java.util.Comparator.comparing(each -> String.valueOf(each.get("standard"))))
                .toList();
    }

    private Map<String, Object> brief(Procedure<?> procedure) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("standard", procedure.type().code());
        brief.put("name", procedure.type().standard().name());
        brief.put("english", procedure.type().english());
        brief.put("process", procedure.key());
        brief.put("processName", procedure.name());
        brief.put("room", procedure.type().room());
        brief.put("begins", actions.toBegin(procedure));
        brief.put(
                "states",
                procedure.states().stream()
                        .map(state -> Map.of(
                                "code",
                                state.name(),
                                "label",
                                Procedure.label(state),
                                "english",
                                Names.human(state.name())))
                        .toList());
        return brief;
    }

    @GetMapping("/{standard}/{id}")
    Map<String, Object> one(
            @PathVariable String standard, @PathVariable UUID id, @RequestParam @Nullable String purpose) {
        return show(procedures.of(standard), id, purpose);
    }

    /** {@code {"act", "form"}} begins a file. */
    @PostMapping("/{standard}")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> begin(@PathVariable String standard, @RequestBody Map<String, Object> body) {
        return begin(procedures.of(standard), body);
    }

    private <R extends Record> Map<String, Object> begin(Procedure<R> procedure, Map<String, Object> body) {
        FileAct<R, ?> act = procedure.acts().of(String.valueOf(body.get("act")));
        rights.demandToBegin(act);
        R row = files.begin(procedure.type().java(), act.path(), form(act, body))
                .row();
        return show(procedure, procedure.type().keyOf(row).id(), null);
    }

    /** {@code {"form"}} asks the rule what it says to the form of a file that is not begun yet. */
    @PostMapping("/{standard}/begin/{act}/preview")
    @Transactional(readOnly = true)
    Map<String, Object> foresee(
            @PathVariable String standard, @PathVariable String act, @RequestBody Map<String, Object> body) {
        return foresee(procedures.of(standard).acts().of(act), body);
    }

    private <R extends Record, Q extends Record> Map<String, Object> foresee(
            FileAct<R, Q> act, Map<String, Object> body) {
        rights.demandToBegin(act);
        Ruling<?> ruling =
                act.foresees() == null ? null : act.foresees().apply(act.form().cast(form(act, body)));
        Map<String, Object> answer = answer(List.of(), ruling);
        answer.put("allowed", ruling == null || !(ruling.value() instanceof Verdict verdict) || verdict.holds());
        return answer;
    }

    /** {@code {"version", "form"}} does the act. */
    @PostMapping("/{standard}/{id}/{act}")
    Map<String, Object> act(
            @PathVariable String standard,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody Map<String, Object> body) {
        return act(procedures.of(standard), id, act, body);
    }

    private <R extends Record> Map<String, Object> act(
            Procedure<R> procedure, UUID id, String path, Map<String, Object> body) {
        FileAct<R, ?> act = procedure.acts().of(path);
        if (!(body.get("version") instanceof Integer version)) {
            throw Unfit.field("version", "请带上打开时的版本号 version");
        }
        Ref<R> ref = Ref.of(id);
        seen(procedure, ref);
        files.act(procedure.type().java(), ref, version, path, form(act, body));
        return show(procedure, id, null);
    }

    /** {@code {"ids"}} shows of several files what the actor may do with each now, before one act is done on all of them, file by file. */
    @PostMapping("/{standard}/outlook")
    List<Outlook> outlook(@PathVariable String standard, @RequestBody Several several) {
        Check.all()
                .field("ids", !several.ids().isEmpty() && several.ids().size() <= MOST, "一次查看1至%d件".formatted(MOST))
                .done();
        Procedure<?> procedure = procedures.of(standard);
        return several.ids().stream()
                .distinct()
                .flatMap(id -> outlook(procedure, id).stream())
                .toList();
    }

    /** Files that are none of the actor's are left out, as from every list. */
    private <R extends Record> Optional<Outlook> outlook(Procedure<R> procedure, UUID id) {
        try {
            OpenFile<R> file = seen(procedure, Ref.of(id));
            Enum<?> state = procedure.stateOf(file.row());
            return Optional.of(new Outlook(
                    id,
                    file.version(),
                    procedure.title(file.row()),
                    state.name(),
                    Procedure.label(state),
                    actions.of(procedure, file)));
        } catch (NotFound notMine) {
            return Optional.empty();
        }
    }

    /** {@code {"form"}} asks the rule what it says to the form, before the button. */
    @PostMapping("/{standard}/{id}/{act}/preview")
    @Transactional(readOnly = true)
    Map<String, Object> preview(
            @PathVariable String standard,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody Map<String, Object> body) {
        return preview(procedures.of(standard), id, act, body);
    }

    private <R extends Record> Map<String, Object> preview(
            Procedure<R> procedure, UUID id, String path, Map<String, Object> body) {
        OpenFile<R> file = seen(procedure, Ref.of(id));
        FileAct<R, ?> act = procedure.acts().of(path);
        List<Reason> obstacles = rights.obstacles(procedure, act, file);
        return answer(obstacles, said(act, file, body));
    }

    private static Map<String, Object> answer(List<Reason> obstacles, @Nullable Ruling<?> ruling) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("allowed", obstacles.isEmpty());
        answer.put("obstacles", obstacles);
        answer.put("value", ruling == null ? null : String.valueOf(ruling.value()));
        answer.put("reasons", ruling == null ? List.of() : ruling.reasons());
        return answer;
    }

    private <R extends Record, Q extends Record> @Nullable Ruling<?> said(
            FileAct<R, Q> act, OpenFile<R> file, Map<String, Object> body) {
        return act.shows() == null ? null : act.shows().apply(file, act.form().cast(form(act, body)));
    }

    @SuppressWarnings("unchecked")
    private Record form(FileAct<?, ?> act, Map<String, Object> body) {
        Object form = body.get("form");
        return act.asks()
                ? intake.form(act.form(), form instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of())
                : new NoForm();
    }

    private <R extends Record> Map<String, Object> show(Procedure<R> procedure, UUID id, @Nullable String purpose) {
        seen(procedure, Ref.of(id));
        return view.of(procedure, Ref.of(id), purpose);
    }

    /** The file, or NotFound for whom it is not: neither reader of the standard, nor holder of one of the acts, nor owner. */
    private <R extends Record> OpenFile<R> seen(Procedure<R> procedure, Ref<R> ref) {
        OpenFile<R> file = files.look(procedure.type().java(), ref);
        if (!concerns(procedure)
                && !Acting.current().person().equals(file.placement().owner())) {
            throw new NotFound(
                    "没有这件%s, 或者不在您的数据范围内".formatted(procedure.type().standard().name()));
        }
        return file;
    }

    private boolean concerns(Procedure<?> procedure) {
        Actor actor = Acting.current();
        return access.mayRead(procedure.type())
                || procedure.acts().all().stream()
                        .anyMatch(act -> act.side() == FileAct.Side.OFFICE && actor.holds(act.duty()));
    }
}
