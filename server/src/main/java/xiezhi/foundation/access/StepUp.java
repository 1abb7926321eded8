package xiezhi.foundation.access;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 再次验证: whether the current actor has proved anew, within the last minutes, who he is; acts of power ask it. */
@Component
public class StepUp {
    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    /** Refuses an actor whose proof is stale, and a stand-in without a written authorisation: acts of power are not delegated. */
    public void demand() {
        if (Acting.current().barredFromSigning()) {
            throw Denial.notForStandIns();
        }
        if (!fresh(Acting.current())) {
            throw Denial.stepUp();
        }
    }

    boolean fresh(Actor actor) {
        Instant until = actor.steppedUpUntil();
        return actor.kind() == Actor.Kind.SYSTEM
                || (until != null && clock.instant().isBefore(until));
    }
}
