package xiezhi.foundation.workflow;

import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;

/** 候选职责: names the candidates of a step as a duty at a unit, never as persons: {@code ${duty.at('legalaid.review', unit)}}. */
@Component("duty")
@InProcess
class DutyAt {

    private final People people;

    DutyAt(People people) {
        this.people = people;
    }

    /** Whoever holds the duty at the unit, or else at the nearest unit above it where somebody does. */
    public String near(String duty, Object unit) {
        UUID asked = UUID.fromString(unit.toString());
        return people.upwards(asked).stream()
                .filter(above -> !people.holders(duty, above).isEmpty())
                .findFirst()
                .map(above -> at(duty, above))
                .orElseGet(() -> at(duty, asked));
    }

    /** Whoever holds the duty at the unit. */
    public String at(String duty, Object unit) {
        return duty + "@" + UUID.fromString(unit.toString());
    }
}
