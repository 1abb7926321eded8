package xiezhi.foundation.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.identity.Delegation.Mode;
import xiezhi.foundation.workflow.WorkItem.Someone;
import xiezhi.kernel.act.Actor.Kind;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.SignedIn;

/** 离岗委托页. */
@RestController
@RequestMapping("/api/delegations")
@SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
class AbsencePage {
    private final AbsenceDesk desk;
    private final LendingPreview preview;
    private final DoneFor doneFor;
    private final Flows flows;
    private final Handlers handlers;
    private final Clock clock;

    AbsencePage(
            AbsenceDesk desk, LendingPreview preview, DoneFor doneFor, Flows flows, Handlers handlers, Clock clock) {
        this.desk = desk;
        this.preview = preview;
        this.doneFor = doneFor;
        this.flows = flows;
        this.handlers = handlers;
        this.clock = clock;
    }

    record Asked(
            UUID to,
            Instant from,
            Instant until,
            @Nullable Boolean excludeSign,
            @Nullable Set<String> kinds,
            @Nullable Set<UUID> items,
            @Nullable Mode mode,
            Wish.@Nullable Existing existing,
            @Nullable String authorisation) {
        Wish wish() {
            return new Wish(
                    to,
                    from,
                    until,
                    Objects.requireNonNullElse(excludeSign, true),
                    Objects.requireNonNullElse(kinds, Set.of()),
                    Objects.requireNonNullElse(items, Set.of()),
                    Objects.requireNonNullElse(mode, Mode.REDIRECT),
                    Objects.requireNonNullElse(existing, Wish.Existing.KEEP),
                    authorisation);
        }
    }

    record Item(UUID id, String title) {}

    record Shown(
            UUID id,
            Someone principal,
            Someone delegate,
            Instant from,
            Instant until,
            boolean excludeSign,
            @Nullable String authorisation,
            List<String> kinds,
            List<Item> items,
            Mode mode,
            Wish.Existing existing,
            Absence.State state,
            @Nullable Instant endedAt,
            @Nullable Someone approvedBy) {}

    @GetMapping
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    List<Shown> mine() {
        return desk.mine().stream().map(this::shown).toList();
    }

    @GetMapping("/to-approve")
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    List<Shown> toApprove() {
        return desk.toApprove().stream().map(this::shown).toList();
    }

    @PostMapping("/preview")
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    LendingPreview.Preview preview(@RequestBody Asked asked) {
        return preview.of(asked.wish());
    }

    @PostMapping
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    @ResponseStatus(HttpStatus.CREATED)
    Shown delegate(@RequestBody Asked asked) {
        return shown(desk.delegate(asked.wish()));
    }

    @PostMapping("/{id}/approve")
    @May(WorkDuties.SUPERVISE)
    Shown approve(@PathVariable UUID id) {
        return shown(desk.approve(id));
    }

    @GetMapping("/{id}/acts")
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    List<DoneFor.Line> acts(@PathVariable UUID id) {
        return doneFor.under(desk.ofMine(id));
    }

    @DeleteMapping("/{id}")
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        desk.revoke(id);
    }

    private Shown shown(Absence absence) {
        Absence.State state = absence.state(clock.instant());
        boolean over = state == Absence.State.EXPIRED || state == Absence.State.REVOKED;
        UUID by = absence.approvedBy();
        return new Shown(
                absence.id(),
                someone(absence.principal()),
                someone(absence.delegate()),
                absence.starts(),
                absence.ends(),
                absence.excludeSign(),
                absence.authorisation(),
                absence.kinds(),
                absence.items().stream().map(this::item).toList(),
                absence.mode(),
                absence.existing(),
                state,
                over ? absence.over() : null,
                by == null || by.equals(absence.principal()) ? null : someone(by));
    }

    private Item item(UUID business) {
        return new Item(
                business,
                flows.of(business).stream().map(Flow::title).findFirst().orElse(""));
    }

    private Someone someone(UUID person) {
        return new Someone(person, handlers.nameOf(person));
    }
}
