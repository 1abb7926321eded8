package xiezhi.application.enforcement.drugrehab.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.Opinion;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.PhysicalSign;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.term.EarlyRelease;
import xiezhi.application.enforcement.drugrehab.term.Extending;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 诊断评估结论: what the four contents together lead to. The social result alone never lengthens a term; the committee decides, the rule advises. */
public final class Diagnosis {
    private static final String RESULTS = "强制隔离戒毒诊断评估办法#6";
    private static final Parameters FIGURES = Parameters.of("drugrehab");

    private Diagnosis() {}

    /**
     * 诊断评估意见.
     *
     * @param failed how many of the three contents were not passed
     * @param months the longest extension that the band allows, none where the opinion is another
     */
    public record Conclusion(
            Opinion opinion,
            Outcome physiological,
            int failed,
            @Nullable Integer months) {}

    /** The opinion that follows from the results. */
    @Rule(name = "rehab-diagnostic-assessment", title = "强制隔离戒毒诊断评估", summary = "根据四项内容的评估结果, 得出提前解除、按期解除或者延长期限的意见")
    @LegalBasis({"禁毒法#47.2", "禁毒法#47.3", "戒毒条例#32", "戒毒条例#38", RESULTS})
    public static Ruling<Conclusion> conclude(DiagnosisFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        int failed = contents(facts, reasons);
        if (failed == 0) {
            return Ruling.of(passed(facts, reasons), reasons);
        }
        if (facts.kind() == AssessmentKind.ONE_YEAR) {
            reasons.add(new Reason("禁毒法#47.2", "有%d项不合格, 不提出提前解除的意见, 继续执行".formatted(failed)));
            return Ruling.of(new Conclusion(Opinion.CONTINUE, facts.physiological(), failed, null), reasons);
        }
        return Ruling.of(failing(facts, failed, reasons), reasons);
    }

    private static int contents(DiagnosisFacts facts, List<Reason> reasons) {
        String lacks = facts.lacks().stream().map(PhysicalSign::label).sorted().collect(Collectors.joining("、"));
        reasons.add(new Reason(RESULTS, lacks.isEmpty() ? "生理脱毒: 合格, 五项指标均达到" : "生理脱毒: 不合格, 未达到: " + lacks));
        reasons.add(new Reason(RESULTS, "身心康复: " + facts.physicalMental().label()));
        reasons.add(new Reason(RESULTS, "行为表现: " + facts.behaviour().label()));
        reasons.add(new Reason(RESULTS, "社会环境与适应能力: " + facts.social().label() + ", 不单独作为延长期限的理由"));
        return (int) List.of(facts.physiological(), facts.physicalMental(), facts.behaviour()).stream()
                .filter(result -> result == Outcome.FAIL)
                .count();
    }

    private static Conclusion passed(DiagnosisFacts facts, List<Reason> reasons) {
        if (facts.kind() != AssessmentKind.ONE_YEAR) {
            reasons.add(new Reason("禁毒法#47.1", "三项均合格, 按期解除"));
            return new Conclusion(Opinion.ON_TIME, Outcome.PASS, 0, null);
        }
        boolean good = facts.social() == SocialOutcome.GOOD;
        Ruling<EarlyRelease.Answer> early = EarlyRelease.ask(
                new EarlyRelease.Question(facts.term(), facts.on(), good, facts.brokeCommunityRehab()));
        reasons.addAll(early.reasons());
        return new Conclusion(early.value().holds() ? Opinion.EARLY : Opinion.CONTINUE, Outcome.PASS, 0, null);
    }

    private static Conclusion failing(DiagnosisFacts facts, int failed, List<Reason> reasons) {
        LocalDate day = facts.term().decided();
        int band = FIGURES.number("extension-months-fail-" + failed, day);
        Ruling<Extending.Extension> room = Extending.ask(new Extending.Proposal(facts.term(), band, facts.on()));
        int months = Math.min(band, room.value().mostMonths());
        if (months <= 0) {
            reasons.add(new Reason("禁毒法#47.3", "有%d项不合格, 但延长已满12个月, 不能再延长, 按期解除".formatted(failed)));
            return new Conclusion(Opinion.ON_TIME, facts.physiological(), failed, null);
        }
        reasons.add(new Reason("禁毒法#47.3", "有%d项不合格, 建议延长, 幅度不超过%d个月".formatted(failed, months)));
        return new Conclusion(Opinion.EXTEND, facts.physiological(), failed, months);
    }
}
