package xiezhi.foundation.workflow;

import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.flowable.engine.interceptor.MigrationContext;
import org.springframework.beans.factory.ObjectProvider;

/** 环节: where the token waits until the people of the step have done it. */
final class StepBehavior extends UserTaskActivityBehavior {
    private static final long serialVersionUID = 1;
    private final transient ObjectProvider<Arrivals> arrivals;

    StepBehavior(UserTask task, ObjectProvider<Arrivals> arrivals) {
        super(task);
        this.arrivals = arrivals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        arrivals.getObject().arrived(execution);
    }

    @Override
    public void execute(DelegateExecution execution, MigrationContext migration) {
        execute(execution);
    }

    @Override
    public void trigger(DelegateExecution execution, String signal, Object data) {
        leave(execution);
    }
}
