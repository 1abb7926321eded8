package xiezhi.foundation.workflow;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** 候选职责: names the candidates of a step as a duty at a unit, never as persons: {@code ${duty.at('legalaid.review', unit)}}. */
@Component("duty")
@InProcess
class DutyAt {

    /** Whoever holds the duty at the unit. */
    public String at(String duty, Object unit) {
        return duty + "@" + UUID.fromString(unit.toString());
    }
}
