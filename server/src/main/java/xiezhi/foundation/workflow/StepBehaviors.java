package xiezhi.foundation.workflow;

import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.flowable.engine.impl.bpmn.parser.factory.DefaultActivityBehaviorFactory;
import org.springframework.beans.factory.ObjectProvider;

/** 环节行为: gives every user task our own behaviour, so that a task is written down once, in our table. */
final class StepBehaviors extends DefaultActivityBehaviorFactory {
    private final ObjectProvider<Arrivals> arrivals;

    StepBehaviors(ObjectProvider<Arrivals> arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public UserTaskActivityBehavior createUserTaskActivityBehavior(UserTask task) {
        return new StepBehavior(task, arrivals);
    }
}
