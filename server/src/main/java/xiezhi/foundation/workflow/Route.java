package xiezhi.foundation.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import xiezhi.foundation.workflow.Blueprint.Branch;
import xiezhi.foundation.workflow.Blueprint.Kind;
import xiezhi.foundation.workflow.Blueprint.Node;
import xiezhi.kernel.fault.Refusal;

/**
 * 回退路线: what must happen to the tokens when work goes back from one step to an earlier one, so that none is lost and none is
 * doubled: leaving a parallel block takes all its tokens along; entering a closed one lets its other branches wait at the join.
 *
 * @param block fork whose tokens are all taken, or empty when only the token of the step itself is
 * @param places nodes that get a token, joins first
 */
record Route(Blueprint drawn, String block, int depth, List<String> places) {

    /** The way back, or a refusal that says why there is none. */
    static Route back(Blueprint drawn, String from, String to) {
        List<Branch> here = drawn.node(from).path();
        List<Branch> there = drawn.node(to).path();
        int common = common(here, there);
        boolean leaves = here.size() > common;
        if (leaves
                && there.size() > common
                && here.get(common).fork().equals(there.get(common).fork())) {
            throw Refusal.coded("OTHER_BRANCH", "目标环节在另一个并行分支, 不能直接退到那里", "请退回到分支之前的环节");
        }
        refuseBehindSeal(drawn, from, to);
        List<String> places = new ArrayList<>();
        there.subList(common, there.size()).forEach(branch -> places.addAll(waiting(drawn, branch)));
        places.add(to);
        return new Route(drawn, leaves ? here.get(common).fork() : "", common, places);
    }

    /** Whether a token on the node is taken along, beyond that of the step itself. */
    boolean takes(String node) {
        if (block.isEmpty()) {
            return false;
        }
        List<Branch> path = drawn.node(node).path();
        boolean inside = path.size() > depth && path.get(depth).fork().equals(block);
        return inside || node.equals(joinOf(block));
    }

    private String joinOf(String fork) {
        return drawn.nodes().values().stream()
                .flatMap(node -> node.path().stream())
                .filter(branch -> branch.fork().equals(fork))
                .map(Branch::join)
                .findFirst()
                .orElse("");
    }

    private static List<String> waiting(Blueprint drawn, Branch branch) {
        Node fork = drawn.node(branch.fork());
        boolean all = fork.kind() == Kind.PARALLEL;
        return all ? java.util.Collections.nCopies(fork.next().size() - 1, branch.join()) : List.of();
    }

    private static int common(List<Branch> here, List<Branch> there) {
        int common = 0;
        while (common < here.size() && common < there.size() && here.get(common).equals(there.get(common))) {
            common++;
        }
        return common;
    }

    private static void refuseBehindSeal(Blueprint drawn, String from, String to) {
        Set<String> between = reach(to, from, id -> drawn.node(id).next());
        between.retainAll(reach(from, to, id -> before(drawn, id)));
        between.add(to);
        between.remove(from);
        if (between.stream().anyMatch(id -> drawn.node(id).seals())) {
            throw Refusal.coded("AFTER_NUMBER", "已经编号、用印或者发出, 不能回到此前的环节", "需要更正的, 请办理作废后重新制作");
        }
    }

    private static List<String> before(Blueprint drawn, String id) {
        return drawn.nodes().values().stream()
                .filter(node -> node.next().contains(id))
                .map(Node::id)
                .toList();
    }

    private static Set<String> reach(String start, String stop, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            if (!id.equals(stop) && seen.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return seen;
    }
}
