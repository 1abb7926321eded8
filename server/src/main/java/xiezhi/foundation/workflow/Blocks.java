package xiezhi.foundation.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.InclusiveGateway;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.workflow.Blueprint.Branch;
import xiezhi.foundation.workflow.Blueprint.Kind;
import xiezhi.foundation.workflow.Blueprint.Node;

/** 并行块: walks a process from its start and notes for every node in which branches it stands. Each fork must be closed by one join. */
final class Blocks {
    private final Process process;
    private final Map<String, List<Branch>> paths = new LinkedHashMap<>();
    private final Map<String, String> joins = new LinkedHashMap<>();

    private Blocks(Process process) {
        this.process = process;
    }

    static Map<String, Node> of(Process process) {
        Blocks blocks = new Blocks(process);
        process.findFlowElementsOfType(StartEvent.class).forEach(start -> blocks.walk(start));
        return blocks.nodes();
    }

    private void walk(FlowNode start) {
        Deque<FlowNode> open = new ArrayDeque<>();
        enter(start, List.of(), open);
        while (!open.isEmpty()) {
            FlowNode node = open.removeFirst();
            List<Branch> here = paths.getOrDefault(node.getId(), List.of());
            for (SequenceFlow way : node.getOutgoingFlows()) {
                follow(node, way, here, open);
            }
            boundaries(node, here, open);
        }
    }

    private void follow(FlowNode node, SequenceFlow way, List<Branch> here, Deque<FlowNode> open) {
        FlowNode next = (FlowNode) process.getFlowElement(way.getTargetRef());
        List<Branch> path = new ArrayList<>(here);
        if (forks(node)) {
            path.add(new Branch(node.getId(), way.getId(), ""));
        }
        if (joins(next)) {
            if (path.isEmpty()) {
                throw new IllegalStateException("汇合网关 " + next.getId() + " 之前没有分支网关");
            }
            String other = joins.put(path.removeLast().fork(), next.getId());
            if (other != null && !other.equals(next.getId())) {
                throw new IllegalStateException("同一分支网关在 " + other + " 和 " + next.getId() + " 两处汇合");
            }
        }
        enter(next, path, open);
    }

    private void boundaries(FlowNode node, List<Branch> here, Deque<FlowNode> open) {
        process.findFlowElementsOfType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedToRefId().equals(node.getId()))
                .forEach(event -> enter(event, here, open));
    }

    private void enter(FlowNode node, List<Branch> path, Deque<FlowNode> open) {
        List<Branch> known = paths.putIfAbsent(node.getId(), path);
        if (known == null) {
            open.add(node);
        } else if (!known.equals(path)) {
            throw new IllegalStateException("节点 " + node.getId() + " 可以从不同的并行分支到达: 每个分支网关应当由一个汇合网关关闭");
        }
    }

    private Map<String, Node> nodes() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        paths.forEach((id, path) -> nodes.put(id, node((FlowNode) process.getFlowElement(id), path)));
        return nodes;
    }

    private Node node(FlowNode node, List<Branch> path) {
        List<Branch> closed = path.stream()
                .map(branch -> new Branch(branch.fork(), branch.way(), joins.getOrDefault(branch.fork(), "")))
                .toList();
        List<String> next =
                node.getOutgoingFlows().stream().map(SequenceFlow::getTargetRef).collect(Collectors.toList());
        return new Node(node.getId(), kind(node), closed, next, BlueprintReader.seals(node));
    }

    private static boolean forks(FlowNode node) {
        return isParallel(node) && node.getOutgoingFlows().size() > 1;
    }

    private static boolean joins(FlowNode node) {
        return isParallel(node) && node.getIncomingFlows().size() > 1;
    }

    private static boolean isParallel(FlowNode node) {
        return node instanceof ParallelGateway || node instanceof InclusiveGateway;
    }

    private static Kind kind(@Nullable FlowNode node) {
        return switch (node) {
            case StartEvent ignored -> Kind.START;
            case EndEvent ignored -> Kind.END;
            case UserTask ignored -> Kind.STEP;
            case ReceiveTask ignored -> Kind.WAIT;
            case IntermediateCatchEvent ignored -> Kind.WAIT;
            case ExclusiveGateway ignored -> Kind.EXCLUSIVE;
            case ParallelGateway ignored -> Kind.PARALLEL;
            case InclusiveGateway ignored -> Kind.INCLUSIVE;
            case null, default -> Kind.SERVICE;
        };
    }
}
