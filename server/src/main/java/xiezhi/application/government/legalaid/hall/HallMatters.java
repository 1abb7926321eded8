package xiezhi.application.government.legalaid.hall;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.assignment.ChangeDesk;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.intake.SupplementDesk;
import xiezhi.application.government.legalaid.objection.ObjectionDesk;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rulebook.Facts;

/** 我的办件: following a matter, and what its owner may do with it. */
@RestController
@RequestMapping("/api/hall/matters")
@SignedIn
class HallMatters {
    private final AidFiles files;
    private final Records records;
    private final MatterView view;
    private final CitizenDesk desk;
    private final SupplementDesk supplements;
    private final ObjectionDesk objections;
    private final ChangeDesk changes;

    HallMatters(
            AidFiles files,
            Records records,
            MatterView view,
            CitizenDesk desk,
            SupplementDesk supplements,
            ObjectionDesk objections,
            ChangeDesk changes) {
        this.files = files;
        this.records = records;
        this.view = view;
        this.desk = desk;
        this.supplements = supplements;
        this.objections = objections;
        this.changes = changes;
    }

    /** A version may be given; without one the act meets the matter as it is. */
    record Why(
            @Item("版本") @Nullable Integer version,
            @Item(value = "理由", size = 2000) String reason) {}

    record Papers(
            @Item("版本") @Nullable Integer version,
            @Item(value = "文件", size = 36) @Nullable List<String> files,
            @Item(value = "说明", size = 1000) @Nullable String note) {}

    record Rating(
            @Item("版本") @Nullable Integer version,
            @Item(value = "评分", min = 1) int score,
            @Item(value = "意见", size = 500) @Nullable String note) {}

    @GetMapping
    @Transactional(readOnly = true)
    List<Map<String, Object>> mine() {
        return Acting.as(
                        asOwner(),
                        () -> records.page(Query.of(AidApplication.class).limit(200))
                                .items())
                .stream()
                .map(view::line)
                .toList();
    }

    @GetMapping("/{id}")
    @Transactional
    Map<String, Object> one(@PathVariable UUID id) {
        return view.of(mine(id));
    }

    @PostMapping("/{id}/supplement")
    Map<String, Object> supplement(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Papers asked = Facts.read(Papers.class, body, files.today());
        return act(
                id,
                asked.version(),
                (ref, version) ->
                        supplements.sent(ref, version, requireNonNullElse(asked.files(), List.of()), asked.note()));
    }

    @PostMapping("/{id}/withdraw")
    Map<String, Object> withdraw(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Why asked = Facts.read(Why.class, body, files.today());
        return act(id, asked.version(), (ref, version) -> desk.withdraw(ref, version, asked.reason()));
    }

    @PostMapping("/{id}/object")
    Map<String, Object> object(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Why asked = Facts.read(Why.class, body, files.today());
        return act(id, asked.version(), (ref, version) -> objections.object(ref, version, asked.reason()));
    }

    @PostMapping("/{id}/change-lawyer")
    Map<String, Object> changeLawyer(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Why asked = Facts.read(Why.class, body, files.today());
        return act(id, asked.version(), (ref, version) -> changes.asked(ref, version, asked.reason()));
    }

    @PostMapping("/{id}/satisfaction")
    Map<String, Object> satisfaction(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Rating asked = Facts.read(Rating.class, body, files.today());
        return act(id, asked.version(), (ref, version) -> desk.rate(ref, version, asked.score(), asked.note()));
    }

    private Map<String, Object> act(UUID id, @Nullable Integer version, BiConsumer<Ref<AidApplication>, Integer> work) {
        OpenFile file = mine(id);
        work.accept(file.ref(), version == null ? file.stored().version() : version);
        return view.of(mine(id));
    }

    /** Another's matter is not told apart from none, whatever post the person also holds. */
    private OpenFile mine(UUID id) {
        OpenFile file = files.look(Ref.of(id));
        if (file.citizen().filter(Acting.current().person()::equals).isEmpty()) {
            throw new NotFound("没有这件办件, 或者不是您的");
        }
        return file;
    }

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
