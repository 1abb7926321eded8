package xiezhi.application.enforcement.prison.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.cases.VoteFacts.Cast;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 评审委员会: a quorum of those who may vote, a majority of those present; dissent is written down with its reason. */
public final class Committee {
    private static final String BASIS = "减刑假释程序规定#14";

    private Committee() {}

    @Rule(name = "committee-vote", title = "评审委员会表决", summary = "到会人数、回避、同意人数是否符合要求")
    @LegalBasis({BASIS, "监狱法#50"})
    public static Ruling<VoteAnswer> count(VoteFacts facts) {
        PrisonParameters figures = PrisonParameters.shipped();
        List<Reason> reasons = new ArrayList<>();
        boolean clean = clean(facts, reasons);
        int present = facts.votes().size();
        int entitled = facts.members() - facts.out().size();
        int quorum = figures.number("committee-quorum-percent", facts.day());
        boolean quorate = present * 100 >= entitled * quorum && present > 0;
        if (!facts.out().isEmpty()) {
            reasons.add(new Reason(BASIS, "%d人回避, 应到%d人".formatted(facts.out().size(), entitled)));
        }
        reasons.add(new Reason(BASIS, "应到%d人, 实到%d人, %s法定人数".formatted(entitled, present, quorate ? "达到" : "没有达到")));
        int agree = number(facts, Ballot.AGREE);
        boolean passed = agree * 100 > present * figures.number("committee-majority-percent", facts.day());
        reasons.add(new Reason(
                BASIS,
                "同意%d, 不同意%d, 弃权%d, %s"
                        .formatted(
                                agree,
                                number(facts, Ballot.OPPOSE),
                                number(facts, Ballot.ABSTAIN),
                                passed ? "通过" : "没有通过")));
        return Ruling.of(
                new VoteAnswer(
                        clean && quorate,
                        passed,
                        present,
                        agree,
                        number(facts, Ballot.OPPOSE),
                        number(facts, Ballot.ABSTAIN)),
                reasons);
    }

    private static boolean clean(VoteFacts facts, List<Reason> reasons) {
        int before = reasons.size();
        Set<String> seen = new HashSet<>();
        for (Cast vote : facts.votes()) {
            if (!seen.add(vote.member())) {
                reasons.add(new Reason(BASIS, vote.member() + "重复表决"));
            }
            if (facts.out().contains(vote.member())) {
                reasons.add(new Reason(BASIS, vote.member() + "应当回避, 不得表决"));
            }
            if (vote.ballot() == Ballot.OPPOSE
                    && (vote.opinion() == null || vote.opinion().isBlank())) {
                reasons.add(new Reason(BASIS, vote.member() + "不同意, 应当写明意见"));
            }
        }
        return reasons.size() == before;
    }

    private static int number(VoteFacts facts, Ballot ballot) {
        return (int)
                facts.votes().stream().filter(vote -> vote.ballot() == ballot).count();
    }
}
