package xiezhi.foundation.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 机构人员登记: units, people, posts and appointments for the system administrator. */
@RestController
@RequestMapping("/api/admin")
class StructureRegister {
    private final UnitDesk units;
    private final PersonnelDesk personnel;
    private final Records records;
    private final Rendering rendering;
    private final Intake intake;

    StructureRegister(UnitDesk units, PersonnelDesk personnel, Records records, Rendering rendering, Intake intake) {
        this.units = units;
        this.personnel = personnel;
        this.records = records;
        this.rendering = rendering;
        this.intake = intake;
    }

    /** 提请任职. */
    record Proposal(
            UUID person,
            UUID post,
            AppointmentKind kind,
            LocalDate validFrom,
            @Nullable String basisDocument) {}

    @GetMapping("/{register:units|people|posts|appointments}")
    @May({Administrators.SYSTEM, Administrators.SECURITY})
    Map<String, Object> list(
            @PathVariable String register,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam @Nullable String after) {
        Class<? extends Record> type = switch (register) {
            case "units" -> Unit.class;
            case "people" -> Person.class;
            case "posts" -> Post.class;
            default -> Appointment.class;
        };
        return page(records.page(Query.of(type).search(q).limit(limit).after(after)));
    }

    private <R extends Record> Map<String, Object> page(Page<R> page) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("items", rendering.rows(page.items()));
        shown.put("next", page.next());
        return shown;
    }

    @PostMapping("/units")
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> openUnit(@RequestBody Map<String, Object> body) {
        return rendering.row(units.open(intake.fresh(RecordType.of(Unit.class), body)));
    }

    @PatchMapping("/units/{id}")
    @May(Administrators.SYSTEM)
    Map<String, Object> changeUnit(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Stored<Unit> before = records.get(Unit.class, Ref.<Unit>of(id));
        return rendering.row(
                units.change(intake.changed(RecordType.of(Unit.class), before.row(), body), version(body)));
    }

    @PostMapping("/units/{id}/close")
    @May(Administrators.SYSTEM)
    Map<String, Object> closeUnit(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return rendering.row(units.close(id, version(body)));
    }

    @PostMapping("/people")
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> registerPerson(@RequestBody Map<String, Object> body) {
        return rendering.row(personnel.register(intake.fresh(RecordType.of(Person.class), body)));
    }

    @PostMapping("/posts")
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> addPost(@RequestBody Map<String, Object> body) {
        return rendering.row(personnel.addPost(intake.fresh(RecordType.of(Post.class), body)));
    }

    @PostMapping("/appointments")
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> propose(@RequestBody Proposal body) {
        String document = body.basisDocument() == null ? "" : body.basisDocument();
        return rendering.row(personnel.propose(body.person(), body.post(), body.kind(), body.validFrom(), document));
    }

    @PostMapping("/appointments/{id}/end")
    @May(Administrators.SYSTEM)
    Map<String, Object> end(@PathVariable UUID id) {
        return rendering.row(personnel.end(id));
    }

    private static int version(Map<String, Object> body) {
        if (body.get("version") instanceof Number number) {
            return number.intValue();
        }
        throw Unfit.field("version", "请带上打开时的版本号");
    }
}
