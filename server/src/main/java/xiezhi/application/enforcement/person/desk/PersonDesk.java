package xiezhi.application.enforcement.person.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Match;
import xiezhi.application.enforcement.person.MatchCase;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.line.LifeLines;
import xiezhi.application.enforcement.person.line.Purpose;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.record.Ref;

/** 人员接口: register, person, life line and matching over HTTP. */
@RestController
class PersonDesk {
    private final Register register;
    private final PersonPage page;
    private final LifeLines lifeLines;
    private final Persons persons;
    private final SideBySide sideBySide;
    private final Intake intake;

    PersonDesk(
            Register register,
            PersonPage page,
            LifeLines lifeLines,
            Persons persons,
            SideBySide sideBySide,
            Intake intake) {
        this.register = register;
        this.page = page;
        this.lifeLines = lifeLines;
        this.persons = persons;
        this.sideBySide = sideBySide;
        this.intake = intake;
    }

    @GetMapping("/api/persons")
    @SignedIn(Actor.Kind.OFFICER)
    Register.Rows list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable UUID unit,
            @RequestParam @Nullable EpisodeKind kind,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return register.page(q, unit, kind, after, limit);
    }

    @GetMapping("/api/persons/{id}")
    @SignedIn(Actor.Kind.OFFICER)
    Map<String, Object> one(@PathVariable UUID id, @RequestParam @Nullable Purpose purpose) {
        return page.of(Ref.of(id), purpose);
    }

    @GetMapping("/api/persons/{id}/looks")
    @May({PersonDuty.READ, PersonDuty.SUPERVISE})
    List<PersonPage.Seen> looks(@PathVariable UUID id) {
        return page.looks(Ref.of(id));
    }

    @GetMapping("/api/life-lines/{id}")
    @SignedIn(Actor.Kind.OFFICER)
    LifeLines.Life lifeLine(@PathVariable UUID id, @RequestParam Purpose purpose) {
        return lifeLines.of(Ref.of(id), purpose);
    }

    @PostMapping("/api/persons/match")
    @May(PersonDuty.MATCH)
    Match match(@RequestBody Map<String, Object> claim) {
        return persons.match(intake.form(Claim.class, claim));
    }

    @GetMapping("/api/match-cases/{id}")
    @May(PersonDuty.MATCH)
    SideBySide.Table sideBySide(@PathVariable UUID id) {
        return sideBySide.of(Ref.<MatchCase>of(id));
    }
}
