package xiezhi.foundation.workflow;

import java.util.UUID;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 到达: the engine's side door: a token has reached a step, was taken from it, or the process is over. */
@Component
class Arrivals {
    private final Flows flows;
    private final Blueprints blueprints;
    private final Visits visits;

    Arrivals(Flows flows, Blueprints blueprints, Visits visits) {
        this.flows = flows;
        this.blueprints = blueprints;
        this.visits = visits;
    }

    void arrived(DelegateExecution execution) {
        Flow flow = flows.get(UUID.fromString(execution.getProcessInstanceId()));
        Step step = blueprints.of(flow.definition()).step(execution.getCurrentActivityId());
        Resume resume = Passing.current().resume();
        @Nullable UUID visit = resume == null ? null : visitOf(resume, step.id());
        if (resume != null && visit != null) {
            visits.resume(flow, step, visit, resume, execution.getId());
        } else {
            visits.open(flow, step, execution);
        }
    }

    void left(String execution) {
        visits.abandon(execution);
    }

    void ended(UUID flow) {
        flows.end(flow, Passing.current().outcome(), null);
    }

    private static @Nullable UUID visitOf(Resume resume, String step) {
        return resume.places().stream()
                .filter(place -> place.node().equals(step))
                .map(Resume.Place::visit)
                .findFirst()
                .orElse(null);
    }
}
