package xiezhi.foundation.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.ChangedMeanwhile;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Outside;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 令牌: the engine seen from our side: where its tokens stand, and the three ways to move them. Faults of desks come through as they are. */
@Component
class Tokens {
    private final RuntimeService runtime;
    private final ManagementService management;

    Tokens(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
    }

    /** 令牌位置: an execution and the node it stands on. */
    record Token(String execution, String node) {}

    void start(UUID flow, Blueprint drawn, UUID business, Map<String, Object> facts) {
        unwrapped(() -> runtime.createProcessInstanceBuilder()
                .processDefinitionId(drawn.engineId())
                .predefineProcessInstanceId(flow.toString())
                .businessKey(business.toString())
                .variables(plain(facts))
                .start());
    }

    List<Token> of(UUID flow) {
        return runtime.createExecutionQuery().processInstanceId(flow.toString()).onlyChildExecutions().list().stream()
                .filter(execution -> execution.getActivityId() != null)
                .map(execution -> new Token(execution.getId(), execution.getActivityId()))
                .toList();
    }

    /** The node is done: the token goes on by the file. */
    void leave(String execution, Map<String, Object> facts) {
        unwrapped(() -> {
            runtime.trigger(execution, plain(facts));
            return execution;
        });
    }

    /** Takes the tokens away and sets new ones; all in one step of the engine, so that no join is passed by accident. */
    void move(UUID flow, Collection<String> executions, List<String> nodes) {
        unwrapped(() -> management.executeCommand(context -> {
            ExecutionEntityManager manager = CommandContextUtil.getExecutionEntityManager(context);
            ExecutionEntity instance = manager.findById(flow.toString());
            for (String execution : executions) {
                manager.deleteExecutionAndRelatedData(manager.findById(execution), "moved", false);
            }
            for (String node : nodes) {
                FlowElement element = ProcessDefinitionUtil.getProcess(instance.getProcessDefinitionId())
                        .getFlowElement(node);
                ExecutionEntity child = manager.createChildExecution(instance);
                child.setCurrentFlowElement(element);
                CommandContextUtil.getAgenda(context).planContinueProcessOperation(child);
            }
            return flow;
        }));
    }

    void end(UUID flow, String reason) {
        unwrapped(() -> {
            runtime.deleteProcessInstance(flow.toString(), reason);
            return flow;
        });
    }

    private static Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> plain = new HashMap<>();
        facts.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Number number -> number;
            case Collection<?> many ->
                String.join(",", many.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static <T> T unwrapped(Supplier<T> work) {
        try {
            return work.get();
        } catch (FlowableException wrapped) {
            for (Throwable cause = wrapped.getCause(); cause != null; cause = cause.getCause()) {
                if (isFault(cause)) {
                    throw (RuntimeException) cause;
                }
            }
            throw wrapped;
        }
    }

    private static boolean isFault(Throwable cause) {
        return cause instanceof Refusal
                || cause instanceof Unfit
                || cause instanceof Forbidden
                || cause instanceof NotFound
                || cause instanceof ChangedMeanwhile
                || cause instanceof Outside;
    }
}
