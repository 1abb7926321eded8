package xiezhi.application.publicservice.consult;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 利益冲突: who must not answer a question. */
@LegalBasis("律师法#39")
public final class Conflict {
    private Conflict() {}

    /** Facts: who would answer and for whom he works; who asks, and who stands on the other side. */
    public record Facts(
            String answerer,
            String institution,
            String asker,
            @Nullable String opponent,
            @Nullable String opponentFirm) {}

    /** Every reason why this person must leave the question to another; empty when there is none. */
    public static List<Reason> of(Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.answerer().equals(facts.asker())) {
            reasons.add(new Reason("律师法#39", "提问人就是您本人, 请由其他人员答复"));
        }
        if (facts.answerer().equals(facts.opponent())) {
            reasons.add(new Reason("律师法#39", "您与对方当事人同名, 请由其他人员答复"));
        }
        String firm = facts.opponentFirm();
        boolean sameHouse =
                firm != null && firm.length() >= 4 && facts.institution().contains(firm);
        if (sameHouse || facts.institution().equals(facts.opponent())) {
            reasons.add(new Reason("律师法#39", "您所在的机构代理或者就是对方当事人, 请由其他机构的人员答复"));
        }
        return reasons;
    }
}
