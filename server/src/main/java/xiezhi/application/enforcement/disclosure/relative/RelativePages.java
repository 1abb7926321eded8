package xiezhi.application.enforcement.disclosure.relative;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.application.enforcement.disclosure.KinLook;
import xiezhi.application.enforcement.disclosure.KinPurpose;
import xiezhi.application.enforcement.disclosure.KinState;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.application.enforcement.disclosure.publishing.Published;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 我的在押亲属: what a relative has asked, and what he may see now. Each look asks the rule again, names its purpose, and is kept. */
@RestController
@RequestMapping("/api/hall/relatives")
@SignedIn(Actor.Kind.CITIZEN)
@Transactional
class RelativePages {
    private final CaseFiles files;
    private final Records records;
    private final KinDesk desk;
    private final Sights sights;
    private final Published published;
    private final People people;
    private final Intake intake;
    private final Trail trail;
    private final Clock clock;

    RelativePages(
            CaseFiles files,
            Records records,
            KinDesk desk,
            Sights sights,
            Published published,
            People people,
            Intake intake,
            Trail trail,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.desk = desk;
        this.sights = sights;
        this.published = published;
        this.people = people;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    List<Map<String, Object>> mine() {
        return rows().stream().map(this::line).toList();
    }

    /** The prisons that can be asked. */
    @GetMapping("/facilities")
    List<Map<String, String>> facilities() {
        return people.root().stream()
                .flatMap(root -> people.subtree(root.id().id()).stream())
                .map(people::unit)
                .filter(unit -> unit.unitType() == UnitType.PRISON)
                .sorted(Comparator.comparing(Unit::unitCode))
                .map(unit -> Map.of("id", unit.id().toString(), "name", unit.fullName()))
                .toList();
    }

    /** The answer is the same whoever is in that prison. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> ask(@RequestBody Map<String, Object> body) {
        KinDesk.strong();
        return line(files.begin(Kinship.class, "ask", intake.form(KinForms.Asked.class, body)));
    }

    /** 查看: only while it is open; a purpose is asked and the look kept, before anything is shown. */
    @GetMapping("/{id}/sight")
    Map<String, Object> sight(@PathVariable UUID id, @RequestParam KinPurpose purpose) {
        KinDesk.strong();
        Stored<Kinship> stored = own(id);
        Kinship row = stored.row();
        Ruling<KinAnswer> ruling = desk.standing(row, stored.placement().unit());
        CustodyFile file = desk.here(row.person(), stored.placement().unit())
                .filter(each -> ruling.value().open())
                .orElseThrow(RelativePages::closed);
        keep(stored, purpose, ruling.value());
        Map<String, Object> sight = line(stored);
        sight.put("name", Mask.NAME.of(file.name().value()));
        sight.put("fileNumber", Mask.TAIL.of(file.number()));
        sight.put("asOf", desk.today());
        sight.put("purpose", purpose.label());
        sight.put(
                "fields",
                ruling.value().fields().stream()
                        .map(field -> sights.shown(field, file, desk.today()))
                        .toList());
        sight.put("reasons", ruling.reasons());
        return sight;
    }

    /** 向近亲属公开的事项: what the prison tells relatives, and with it what it tells everybody; only while the request is open. */
    @GetMapping("/{id}/items")
    List<Map<String, Object>> items(@PathVariable UUID id) {
        return published.of(prison(id), Audience.RELATIVE);
    }

    @GetMapping("/{id}/items/{item}")
    Map<String, Object> item(@PathVariable UUID id, @PathVariable UUID item) {
        boolean here = items(id).stream().anyMatch(each -> item.toString().equals(each.get("id")));
        if (!here) {
            throw new NotFound("没有这件公开事项, 或者已经撤回、公开期满");
        }
        return published.one(item, Audience.RELATIVE);
    }

    /** The prison of a request that is open now. */
    private UUID prison(UUID id) {
        KinDesk.strong();
        Stored<Kinship> stored = own(id);
        UUID prison = stored.placement().unit();
        if (!desk.standing(stored.row(), prison).value().open()) {
            throw closed();
        }
        return prison;
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID id) {
        Stored<Kinship> stored = own(id);
        Acting.run(
                Actor.system("查询人终止"),
                () -> files.act(Kinship.class, stored.row().id(), "give-up", null));
    }

    private void keep(Stored<Kinship> stored, KinPurpose purpose, KinAnswer answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        records.add(
                new KinLook(Ref.next(), stored.row().id(), now, purpose, Set.copyOf(answer.fields())),
                stored.placement());
        trail.note(
                "RELATIVE_READ",
                "disclosure.kinship",
                stored.row().id().id(),
                Map.of("purpose", purpose.name(), "fields", answer.fields().size()));
    }

    /** One answer for everything that isn't open: not yet, no longer, never was. */
    private static NotFound closed() {
        return new NotFound("现在没有可以查看的内容; 本人可能尚未同意或者不再同意, 也可能已离开该监狱. 请向监狱会见室了解");
    }

    private Stored<Kinship> own(UUID id) {
        return rows().stream()
                .filter(stored -> stored.row().id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这件查询申请, 或者不是您的"));
    }

    private List<Stored<Kinship>> rows() {
        UUID me = Acting.current().person();
        return Acting.as(
                Actor.system("近亲属查询"),
                () -> records.page(Query.of(Kinship.class)
                                .where("relative", Ref.of(me))
                                .limit(100))
                        .items());
    }

    private Map<String, Object> line(Stored<Kinship> stored) {
        Kinship row = stored.row();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().toString());
        line.put("number", row.number());
        line.put("facility", people.unit(stored.placement().unit()).fullName());
        line.put("claimedName", row.claimedName().value());
        line.put("relation", row.relation().label());
        line.put("relationEnglish", Names.human(row.relation().name()));
        line.put("state", row.state().name());
        line.put("stateLabel", row.state().label());
        line.put("open", row.state() == KinState.OPEN);
        line.put("askedOn", stored.createdAt());
        line.put("note", row.state() == KinState.REFUSED ? row.note() : null);
        return line;
    }
}
