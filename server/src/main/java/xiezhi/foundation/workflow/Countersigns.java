package xiezhi.foundation.workflow;

import java.util.Map;

/** 会签核验: the signers that are named at the start are checked at the start, not when the step is reached. */
final class Countersigns {
    private Countersigns() {}

    static void check(Blueprint drawn, Map<String, Object> facts) {
        for (Step step : drawn.steps().values()) {
            if (step.countersign() != null) {
                String variable =
                        step.countersign().people().replaceAll("[${}]", "").strip();
                if (facts.containsKey(variable)) {
                    Expressions.signers(step, facts.get(variable));
                }
            }
        }
    }
}
