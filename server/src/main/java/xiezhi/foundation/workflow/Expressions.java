package xiezhi.foundation.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.el.VariableContainerWrapper;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.foundation.workflow.Step.Countersign;
import xiezhi.foundation.workflow.Task.State;
import xiezhi.kernel.fault.Unfit;

/** 表达式: asks the expressions of a process file who does a step, and whether a countersign is passed. */
@Component
class Expressions {
    private static final Set<String> AGAINST = Set.of("DISAGREE", "REJECT", "REFUSE");
    private final ObjectProvider<SpringProcessEngineConfiguration> engine;

    Expressions(ObjectProvider<SpringProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    /** The candidates as {@code duty@unit}. */
    List<String> pool(Step step, DelegateExecution execution) {
        return step.pool().stream()
                .flatMap(group -> texts(value(group, execution)))
                .distinct()
                .toList();
    }

    /** The one person named for the step, or null. */
    @Nullable
    UUID assignee(Step step, DelegateExecution execution) {
        return step.assignee() == null
                ? null
                : texts(value(step.assignee(), execution))
                        .map(UUID::fromString)
                        .findFirst()
                        .orElse(null);
    }

    /** The signers of a countersign: at least one, nobody twice. */
    List<UUID> people(Step step, VariableContainer variables) {
        Countersign countersign = step.countersign();
        Object list = countersign == null ? null : value(wrapped(countersign.people()), variables);
        return signers(step, list);
    }

    static List<UUID> signers(Step step, @Nullable Object list) {
        List<UUID> people = texts(list).map(UUID::fromString).toList();
        if (people.isEmpty() || people.stream().distinct().count() < people.size()) {
            throw Unfit.field(
                    "signers", "环节" + step.name() + "的会签人" + (people.isEmpty() ? "未指定" : "重复") + ", 请选定至少一人, 每人一次");
        }
        return people;
    }

    /** What the step decided when it is passed, or null when somebody is still to answer. */
    @Nullable
    String verdict(Step step, List<Task> deciding, Task answered) {
        long done = deciding.stream().filter(task -> task.state() == State.DONE).count();
        boolean all = done == deciding.size();
        Countersign countersign = step.countersign();
        if (countersign == null) {
            Task node = deciding.stream()
                    .filter(task -> task.kind() == Task.Kind.NODE)
                    .findFirst()
                    .orElse(answered);
            return all ? String.valueOf(node.outcome()) : null;
        }
        long against = deciding.stream()
                .filter(task -> AGAINST.contains(String.valueOf(task.outcome())))
                .count();
        boolean early =
                countersign.until() != null && holds(countersign.until(), counts(deciding.size(), done, against));
        if (!early && !all) {
            return null;
        }
        List<String> answers = deciding.stream()
                .filter(task -> task.state() == State.DONE)
                .map(task -> String.valueOf(task.outcome()))
                .distinct()
                .toList();
        if (answers.size() == 1) {
            return answers.getFirst();
        }
        boolean carried = countersign.until() == null ? against == 0 : done - against > against;
        return carried ? "AGREE" : "DISAGREE";
    }

    private static Map<String, Object> counts(long all, long done, long against) {
        Map<String, Object> counts = new HashMap<>();
        counts.put("nrOfInstances", (double) all);
        counts.put("nrOfCompletedInstances", (double) done);
        counts.put("nrOfActiveInstances", (double) (all - done));
        counts.put("agree", (double) (done - against));
        counts.put("disagree", (double) against);
        return counts;
    }

    private boolean holds(String condition, Map<String, Object> counts) {
        return Boolean.TRUE.equals(value(condition, new VariableContainerWrapper(counts)));
    }

    private @Nullable Object value(String text, VariableContainer variables) {
        return engine.getObject().getExpressionManager().createExpression(text).getValue(variables);
    }

    private static String wrapped(String text) {
        return text.contains("{") ? text : "${" + text + "}";
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().map(String::valueOf);
            default ->
                Arrays.stream(value.toString().split(",")).map(String::strip).filter(text -> !text.isEmpty());
        };
    }
}
