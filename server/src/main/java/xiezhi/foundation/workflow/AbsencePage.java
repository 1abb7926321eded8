package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.List;
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
import xiezhi.foundation.workflow.WorkItem.Someone;
import xiezhi.kernel.act.Actor.Kind;
import xiezhi.kernel.act.SignedIn;

/** 离岗委托页. */
@RestController
@RequestMapping("/api/delegations")
@SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
class AbsencePage {
    private final AbsenceDesk desk;
    private final Handlers handlers;
    private final java.time.Clock clock;

    AbsencePage(AbsenceDesk desk, Handlers handlers, java.time.Clock clock) {
        this.desk = desk;
        this.handlers = handlers;
        this.clock = clock;
    }

    record Wish(
            UUID to,
            Instant from,
            Instant until,
            @Nullable Boolean excludeSign,
            @Nullable Set<String> kinds,
            @Nullable String authorisation) {}

    record Shown(
            UUID id,
            Someone principal,
            Someone delegate,
            Instant from,
            Instant until,
            boolean excludeSign,
            List<String> kinds,
            String state) {}

    @GetMapping
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    List<Shown> mine() {
        return desk.mine().stream().map(this::shown).toList();
    }

    @PostMapping
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    @ResponseStatus(HttpStatus.CREATED)
    Shown delegate(@RequestBody Wish wish) {
        boolean excludeSign = wish.excludeSign() == null || wish.excludeSign();
        Set<String> kinds = wish.kinds() == null ? Set.of() : wish.kinds();
        return shown(desk.delegate(
                new AbsenceDesk.Wish(wish.to(), wish.from(), wish.until(), excludeSign, kinds, wish.authorisation())));
    }

    @DeleteMapping("/{id}")
    @SignedIn({Kind.OFFICER, Kind.PRACTITIONER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        desk.revoke(id);
    }

    private Shown shown(AbsenceDesk.Absence absence) {
        Instant now = clock.instant();
        String state = absence.revoked()
                ? "REVOKED"
                : !now.isBefore(absence.ends()) ? "EXPIRED" : now.isBefore(absence.starts()) ? "APPROVED" : "ACTIVE";
        return new Shown(
                absence.id(),
                someone(absence.principal()),
                someone(absence.delegate()),
                absence.starts(),
                absence.ends(),
                absence.excludeSign(),
                absence.kinds(),
                state);
    }

    private Someone someone(UUID person) {
        return new Someone(person, handlers.nameOf(person));
    }
}
