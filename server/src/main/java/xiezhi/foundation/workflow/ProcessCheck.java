package xiezhi.foundation.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.MultiInstanceLoopCharacteristics;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;

/** 流程审查: refuses a process file that could run code of its own, lose a token or ask nobody; names everything wrong at once. */
final class ProcessCheck {
    private static final Set<String> COUNTS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "agree", "disagree");
    private static final Pattern WORD = Pattern.compile("'[^']*'|[A-Za-z_][A-Za-z0-9_.]*");
    private static final Pattern FORBIDDEN = Pattern.compile("getClass|\\.class\\b|forName|java\\.|Runtime|T\\(");
    private final List<String> faults = new ArrayList<>();

    private ProcessCheck() {}

    static void all(String file, Process process) {
        ProcessCheck check = new ProcessCheck();
        process.getFlowElements().forEach(check::element);
        try {
            Blocks.of(process);
        } catch (IllegalStateException unbalanced) {
            check.faults.add(unbalanced.getMessage());
        }
        if (!check.faults.isEmpty()) {
            throw new IllegalStateException("流程文件 " + file + " 不能部署: " + String.join("; ", check.faults));
        }
    }

    /** Refuses a file whose step names a clock that no room declares. */
    static void clocks(String file, Blueprint drawn, Predicate<String> known) {
        List<String> unknown = drawn.steps().values().stream()
                .filter(step -> step.clock() != null && !known.test(step.clock()))
                .map(step -> step.id() + " 的期限 " + step.clock())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("流程文件 " + file + " 不能部署: 没有房间声明 " + String.join("; ", unknown));
        }
    }

    private void element(FlowElement element) {
        switch (element) {
            case ScriptTask script -> faults.add(script.getId() + " 是脚本, 请改由岗位的方法办理");
            case SubProcess sub -> faults.add(sub.getId() + " 是子流程: 各环节应当同在一层");
            case CallActivity call -> faults.add(call.getId() + " 调用其他流程, 尚不支持");
            case ServiceTask service -> service(service);
            case UserTask task -> task(task);
            case SequenceFlow flow -> expression(flow.getId(), flow.getConditionExpression());
            default -> {}
        }
    }

    private void service(ServiceTask service) {
        if (!ImplementationType.IMPLEMENTATION_TYPE_EXPRESSION.equals(service.getImplementationType())) {
            faults.add(service.getId() + " 只可以用表达式调用岗位");
        }
        expression(service.getId(), service.getImplementation());
    }

    private void task(UserTask task) {
        MultiInstanceLoopCharacteristics loop = task.getLoopCharacteristics();
        if (task.getCandidateGroups().isEmpty() && task.getAssignee() == null && loop == null) {
            faults.add(task.getId() + " 没有候选职责, 也没有办理人");
        }
        if (!task.getTaskListeners().isEmpty() || !task.getCandidateUsers().isEmpty()) {
            faults.add(task.getId() + " 不得使用监听器或者指名候选人, 请按职责和机构确定候选人");
        }
        task.getCandidateGroups().forEach(group -> expression(task.getId(), group));
        expression(task.getId(), task.getAssignee());
        if (loop != null) {
            countersign(task.getId(), loop);
        }
    }

    private void countersign(String id, MultiInstanceLoopCharacteristics loop) {
        if (loop.getInputDataItem() == null || loop.getElementVariable() == null) {
            faults.add(id + " 是会签, 应当写明会签人名单和变量名");
        }
        expression(id, loop.getInputDataItem());
        expression(id, loop.getCompletionCondition());
        Matcher words = WORD.matcher(loop.getCompletionCondition() == null ? "" : loop.getCompletionCondition());
        while (words.find()) {
            String word = words.group();
            if (!word.startsWith("'")
                    && !COUNTS.contains(word)
                    && !Set.of("and", "or", "not", "eq", "ge", "gt", "le", "lt", "div")
                            .contains(word)) {
                faults.add(id + " 的通过条件用到 " + word + ", 只可以用 " + COUNTS);
            }
        }
    }

    private void expression(String id, @Nullable String text) {
        if (text != null && FORBIDDEN.matcher(text).find()) {
            faults.add(id + " 的表达式 " + text + " 越出了许可名单");
        }
    }
}
