package xiezhi.foundation.citizen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.May;

/** 法人核验: for the counter. */
@RestController
@RequestMapping("/api/organisations/claims")
class VerificationRoutes {
    private final VerificationDesk desk;
    private final People people;

    VerificationRoutes(VerificationDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** 待核验. */
    record Claim(UUID id, String creditCode, String name, String representative, Instant at) {}

    /** 核验意见. */
    record Finding(String finding) {}

    @GetMapping
    @May(CitizenDuties.VERIFY)
    List<Claim> pending() {
        return desk.pending().stream()
                .map(one -> new Claim(
                        one.row().id().id(),
                        one.row().creditCode().value(),
                        one.row().name(),
                        people.nameOf(one.row().representative().id()),
                        one.createdAt()))
                .toList();
    }

    @PostMapping("/{id}/verify")
    @May(CitizenDuties.VERIFY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable UUID id, @RequestBody Finding body) {
        desk.verify(id, body.finding());
    }

    @PostMapping("/{id}/reject")
    @May(CitizenDuties.VERIFY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reject(@PathVariable UUID id, @RequestBody Finding body) {
        desk.reject(id, body.finding());
    }

    @PostMapping("/{id}/end")
    @May(CitizenDuties.VERIFY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, @RequestBody Finding body) {
        desk.end(id, body.finding());
    }
}
