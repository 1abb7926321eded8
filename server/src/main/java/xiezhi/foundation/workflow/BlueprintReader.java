package xiezhi.foundation.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.MultiInstanceLoopCharacteristics;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.api.io.InputStreamProvider;
import org.jspecify.annotations.Nullable;

/** 流程图读取: reads steps, blocks and our own attributes ({@code xz:…}) off a BPMN file. */
final class BlueprintReader {
    static final String OURS = "https://xiezhi/bpmn";
    private static final Pattern DUTY = Pattern.compile("duty\\.(?:at|near)\\('([^']+)'");

    private BlueprintReader() {}

    static Blueprint read(String engineId, int version, String xml) {
        Process process = model(xml).getMainProcess();
        Map<String, Step> steps = new LinkedHashMap<>();
        process.findFlowElementsOfType(UserTask.class).forEach(task -> steps.put(task.getId(), step(task)));
        return new Blueprint(
                engineId, process.getId(), version, process.getName(), xml, steps, Blocks.of(process), matter(process));
    }

    static BpmnModel model(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        InputStreamProvider input = () -> new java.io.ByteArrayInputStream(bytes);
        return new BpmnXMLConverter().convertToBpmnModel(input, false, false);
    }

    static boolean seals(FlowNode node) {
        return "true".equals(ours(node, "seals"));
    }

    private static Step step(UserTask task) {
        return new Step(
                task.getId(),
                task.getName(),
                duty(task),
                task.getFormKey(),
                List.copyOf(task.getCandidateGroups()),
                task.getAssignee(),
                countersign(task.getLoopCharacteristics()),
                words(ours(task, "allow")),
                ours(task, "clock"),
                "true".equals(ours(task, "signs")),
                ours(task, "personal"));
    }

    private static Step.@Nullable Countersign countersign(@Nullable MultiInstanceLoopCharacteristics loop) {
        return loop == null
                ? null
                : new Step.Countersign(
                        loop.isSequential(),
                        loop.getInputDataItem(),
                        loop.getElementVariable(),
                        loop.getCompletionCondition());
    }

    private static String duty(UserTask task) {
        Matcher duty = DUTY.matcher(String.join(",", task.getCandidateGroups()));
        return duty.find() ? duty.group(1) : Objects.requireNonNullElse(ours(task, "duty"), "");
    }

    private static Matter matter(Process process) {
        String named = process.getAttributeValue(OURS, "matter");
        return named == null ? Matter.ORDINARY : Matter.valueOf(named);
    }

    private static Set<String> words(@Nullable String list) {
        return list == null ? Set.of() : Arrays.stream(list.split("[ ,]+")).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String ours(FlowNode node, String name) {
        return node.getAttributeValue(OURS, name);
    }
}
