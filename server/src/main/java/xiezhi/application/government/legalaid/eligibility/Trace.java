package xiezhi.application.government.legalaid.eligibility;

import java.util.ArrayList;
import java.util.List;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 推理轨迹: collects findings and what is missing on the way through the steps. Made anew for every question. */
final class Trace {
    private final List<Reason> reasons = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    void found(String basis, String finding, Object... values) {
        reasons.add(new Reason(basis, values.length == 0 ? finding : finding.formatted(values)));
    }

    void missing(String paper) {
        if (!missing.contains(paper)) {
            missing.add(paper);
        }
    }

    boolean lacks() {
        return !missing.isEmpty();
    }

    Ruling<AidAnswer> answer(Outcome decision, Route route) {
        return answer(AidAnswer.of(decision, route));
    }

    Ruling<AidAnswer> answer(AidAnswer answer) {
        return Ruling.of(answer.missing(missing), reasons);
    }
}
