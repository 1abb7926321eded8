package xiezhi.foundation.workflow;

import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;

/**
 * 一环节一令牌: a multi-instance user task stays one token for the engine. Its signers are rows of ours, so that adding, removing,
 * returning and withdrawing signers never has to rebuild a tree of executions.
 */
final class OneTokenPerStep extends AbstractBpmnParseHandler<UserTask> {

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
        task.setLoopCharacteristics(null);
    }
}
