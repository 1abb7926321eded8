package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 专项加分上限: a hundred at a time and three hundred a year. */
public final class SpecialBonus {
    private static final String BASIS = "计分考核规定#8";

    private SpecialBonus() {}

    @Rule(name = "points-special-bonus", title = "专项加分上限", summary = "单次和年度专项加分是否超过上限")
    @LegalBasis(BASIS)
    public static Ruling<SpecialAnswer> limit(SpecialFacts facts) {
        PrisonParameters figures = PrisonParameters.shipped();
        BigDecimal once = figures.decimal("points-special-once", facts.day());
        BigDecimal year = figures.decimal("points-special-year", facts.day());
        BigDecimal before = facts.before() == null ? BigDecimal.ZERO : facts.before();
        BigDecimal left = year.subtract(before).max(BigDecimal.ZERO);
        if (Boolean.TRUE.equals(facts.exempt())) {
            return Ruling.of(new SpecialAnswer(true, left), new Reason(BASIS, "属于不受上限限制的情形, 应当附查证材料"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (facts.points().compareTo(once) > 0) {
            reasons.add(new Reason(
                    BASIS, "专项加分%s分, 超过单次上限%s分".formatted(MonthScore.plain(facts.points()), MonthScore.plain(once))));
        }
        if (before.add(facts.points()).compareTo(year) > 0) {
            reasons.add(new Reason(
                    BASIS,
                    "当年已得%s分, 加上本次%s分, 超过年度上限%s分"
                            .formatted(
                                    MonthScore.plain(before),
                                    MonthScore.plain(facts.points()),
                                    MonthScore.plain(year))));
        }
        boolean allowed = reasons.isEmpty();
        if (allowed) {
            reasons.add(new Reason(
                    BASIS,
                    "单次不超过%s分, 当年还可以加%s分"
                            .formatted(MonthScore.plain(once), MonthScore.plain(left.subtract(facts.points())))));
        }
        return Ruling.of(new SpecialAnswer(allowed, left), reasons);
    }
}
