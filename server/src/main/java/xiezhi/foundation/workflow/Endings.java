package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEventListener;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableActivityCancelledEvent;
import org.flowable.engine.delegate.event.FlowableCancelledEvent;
import org.springframework.beans.factory.ObjectProvider;

/** 终了: hears from the engine that a process has ended or that an event took the token from a step, and closes our side. */
final class Endings extends AbstractFlowableEngineEventListener {
    private static final List<FlowableEngineEventType> HEARD = List.of(
            FlowableEngineEventType.PROCESS_COMPLETED,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_TERMINATE_END_EVENT,
            FlowableEngineEventType.PROCESS_COMPLETED_WITH_ERROR_END_EVENT,
            FlowableEngineEventType.ACTIVITY_CANCELLED);
    private final ObjectProvider<Arrivals> arrivals;

    private Endings(ObjectProvider<Arrivals> arrivals) {
        this.arrivals = arrivals;
    }

    static Map<String, List<FlowableEventListener>> listeners(ObjectProvider<Arrivals> arrivals) {
        String types = String.join(",", HEARD.stream().map(Enum::name).toList());
        return Map.of(types, List.of(new Endings(arrivals)));
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event instanceof FlowableActivityCancelledEvent cancelled) {
            arrivals.getObject().left(cancelled.getExecutionId());
        } else if (event instanceof FlowableEngineEntityEvent ended && !(event instanceof FlowableCancelledEvent)) {
            arrivals.getObject().ended(UUID.fromString(ended.getProcessInstanceId()));
        }
    }
}
