package xiezhi.application.enforcement.prison.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 开庭审理: which cases the court must hear in open session. */
public final class Hearings {
    private static final String BASIS = "刑诉法解释#538";

    private Hearings() {}

    @Rule(name = "court-hearing-required", title = "减刑假释应当开庭的案件", summary = "六类减刑、假释案件应当开庭审理")
    @LegalBasis({BASIS, "减刑假释审理程序规定#6"})
    public static Ruling<Boolean> required(HearingFacts facts) {
        List<Reason> grounds = new ArrayList<>();
        add(grounds, facts.majorMerit(), "因罪犯有重大立功表现提请减刑");
        add(grounds, facts.outsideLimits(), "减刑的起始时间、间隔时间或者幅度不符合一般规定");
        add(grounds, facts.listedGroup(), "职务犯罪、组织领导参加黑社会性质组织犯罪、金融犯罪罪犯");
        add(grounds, facts.publicConcern(), "社会影响重大或者社会关注度高");
        add(grounds, facts.objected(), "公示期间收到不同意见");
        add(grounds, facts.procuratorObjected(), "人民检察院有异议");
        return grounds.isEmpty() ? Ruling.of(false, new Reason(BASIS, "没有应当开庭的情形, 可以书面审理")) : Ruling.of(true, grounds);
    }

    private static void add(List<Reason> grounds, @Nullable Boolean fact, String words) {
        if (Boolean.TRUE.equals(fact)) {
            grounds.add(new Reason(BASIS, words));
        }
    }
}
