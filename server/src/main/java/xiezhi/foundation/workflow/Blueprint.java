package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.NotFound;

/**
 * 流程图: a process file as the house reads it: its steps, and for every node the parallel blocks it stands in.
 *
 * @param engineId the definition within the engine
 */
record Blueprint(
        String engineId,
        String key,
        int version,
        String name,
        String xml,
        Map<String, Step> steps,
        Map<String, Node> nodes,
        Matter matter) {

    /**
     * 节点.
     *
     * @param path the branches of parallel gateways around it, outermost first
     * @param next ids of the nodes its sequence flows lead to
     * @param seals whether what happens here (a number, a seal, a dispatch) can't be taken back
     */
    record Node(String id, Kind kind, List<Branch> path, List<String> next, boolean seals) {}

    /** 分支: one way out of a gateway, and the gateway where the ways meet again. */
    record Branch(String fork, String way, String join) {}

    /** 节点类别. */
    enum Kind {
        START,
        STEP,
        WAIT,
        SERVICE,
        EXCLUSIVE,
        PARALLEL,
        INCLUSIVE,
        END
    }

    Step step(String id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new NotFound("流程" + name + "没有环节" + id);
        }
        return step;
    }

    @Nullable
    Step stepOrNull(String id) {
        return steps.get(id);
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new NotFound("流程" + name + "没有节点" + id);
        }
        return node;
    }
}
