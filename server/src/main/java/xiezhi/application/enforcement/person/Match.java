package xiezhi.application.enforcement.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/**
 * 比对结果: whom a claim means, with every component of the answer.
 *
 * @param person the person to whom the claim links by itself (R1, R2, R3), or null
 * @param candidates those whom a human must look at, the likeliest first
 */
public record Match(Outcome outcome, @Nullable Ref<Person> person, List<Candidate> candidates, List<Reason> reasons) {

    /** 结论. */
    public enum Outcome {
        /** 自动关联: one and the same person, by a verified number. */
        LINKED,
        /** 冲突: the number is known, but name and birth date are another's: impersonation must be ruled out. */
        CONFLICT,
        /** 待人工判断: somebody is like him. */
        CANDIDATES,
        /** 未见: nobody is like him; record him anew. */
        NEW
    }

    /** 候选: one person who is like the claim, with the points of each component. */
    public record Candidate(Ref<Person> person, int score, List<Point> points) {
        public Candidate {
            points = List.copyOf(points);
        }
    }

    /** 得分项: one component, its points, and what was compared; no value stands in it. */
    public record Point(String component, int points, String finding) {}

    public Match {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    /** Whether the claim may be recorded or linked without a human. */
    public boolean settled() {
        return outcome == Outcome.LINKED || outcome == Outcome.NEW;
    }
}
