package xiezhi.application.enforcement.prison.points;

import static xiezhi.application.enforcement.prison.points.ScorePart.EDU_CULTURE;
import static xiezhi.application.enforcement.prison.points.ScorePart.LABOUR;
import static xiezhi.application.enforcement.prison.points.ScorePart.SUPERVISION;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.points.MonthFacts.Event;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 月度计分: base, bonus under its cap, deductions, special bonus and punishments of one month. */
public final class MonthScore {
    private static final PrisonParameters FIGURES = PrisonParameters.shipped();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final MonthFacts facts;
    private final LocalDate day;
    private final List<Reason> reasons = new ArrayList<>();
    private BigDecimal lost = BigDecimal.ZERO;

    private MonthScore(MonthFacts facts) {
        this.facts = facts;
        this.day = facts.month().withDayOfMonth(1);
    }

    /** The score of the month with every cap that cut it. */
    @Rule(name = "points-month", title = "月度计分", summary = "根据当月加分、扣分、专项加分、处罚和禁闭天数, 算出各部分得分和合计")
    @LegalBasis({"计分考核规定#6", "计分考核规定#7", "计分考核规定#8", "计分考核规定#9", "监狱法#82"})
    public static Ruling<Month> of(MonthFacts facts) {
        return new MonthScore(facts).score();
    }

    private Ruling<Month> score() {
        Map<ScorePart, BigDecimal> base = base();
        BigDecimal supervision = part(SUPERVISION, base);
        BigDecimal education = part(EDU_CULTURE, base);
        BigDecimal labour = part(LABOUR, base);
        BigDecimal special = special();
        BigDecimal penalties = sum(EntryKind.PENALTY, null);
        BigDecimal bases = base.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = supervision.add(education).add(labour).add(special).subtract(penalties);
        if (penalties.signum() > 0) {
            found("计分考核规定#9", "处罚扣%s分", plain(penalties));
        }
        found("计分考核规定#6", "当月合计%s分", plain(total));
        return Ruling.of(new Month(supervision, education, labour, special, penalties, bases, total, lost), reasons);
    }

    /** 基础分: for the days that count. Prorating by days is our convention; the parts add up to the prorated whole. */
    @LegalBasis({"计分考核规定#6", "计分考核规定#9"})
    private Map<ScorePart, BigDecimal> base() {
        Map<ScorePart, BigDecimal> base = new EnumMap<>(ScorePart.class);
        if (facts.labours()) {
            base.put(SUPERVISION, FIGURES.decimal("points-base-supervision", day));
            base.put(EDU_CULTURE, FIGURES.decimal("points-base-education", day));
            base.put(LABOUR, FIGURES.decimal("points-base-labour", day));
        } else {
            BigDecimal half = FIGURES.decimal("points-base-no-labour", day);
            base.put(SUPERVISION, half);
            base.put(EDU_CULTURE, half);
            base.put(LABOUR, BigDecimal.ZERO);
            found("计分考核规定#6", "不参加劳动, 监管改造和教育改造基础分各%s分, 劳动改造不计分", plain(half));
        }
        if (facts.idleDays() > 0) {
            prorate(base);
        }
        return base;
    }

    private void prorate(Map<ScorePart, BigDecimal> base) {
        int days = day.lengthOfMonth();
        int counted = days - facts.idleDays();
        BigDecimal whole = base.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = Confined.base(whole, days, facts.idleDays());
        found(
                "计分考核规定#9",
                "当月%d日, 其中%d日没有基础分, 基础分%s × %d/%d = %s",
                days,
                facts.idleDays(),
                plain(whole),
                counted,
                days,
                left);
        base.replaceAll((part, points) -> Confined.base(points, days, facts.idleDays()));
        BigDecimal shares = base.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        base.merge(SUPERVISION, left.subtract(shares), BigDecimal::add);
    }

    /** One part: base less deductions, with bonus no higher than its share of the base; never below zero (our convention). */
    @LegalBasis("计分考核规定#7")
    private BigDecimal part(ScorePart part, Map<ScorePart, BigDecimal> bases) {
        BigDecimal base = bases.getOrDefault(part, BigDecimal.ZERO);
        BigDecimal cap =
                base.multiply(FIGURES.decimal("points-bonus-share", day)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        BigDecimal bonus = sum(EntryKind.BONUS, part);
        if (bonus.compareTo(cap) > 0) {
            found("计分考核规定#7", "%s加分%s分, 超过基础分的50%%, 按%s分计, 不得替补其他部分", part.label(), plain(bonus), plain(cap));
            lost = lost.add(bonus.subtract(cap));
        }
        BigDecimal score = base.subtract(sum(EntryKind.DEDUCTION, part))
                .max(BigDecimal.ZERO)
                .add(bonus.min(cap));
        found("计分考核规定#6", "%s得%s分", part.label(), plain(score));
        return score;
    }

    private BigDecimal special() {
        BigDecimal counted = BigDecimal.ZERO;
        for (Event event : facts.events()) {
            if (event.kind() == EntryKind.SPECIAL_BONUS) {
                Ruling<SpecialAnswer> ruling = SpecialBonus.limit(new SpecialFacts(
                        day, event.points(), facts.specialSoFar().add(counted), null));
                reasons.addAll(ruling.reasons());
                if (ruling.value().allowed()) {
                    counted = counted.add(event.points());
                } else {
                    lost = lost.add(event.points());
                }
            }
        }
        return counted;
    }

    private BigDecimal sum(EntryKind kind, @org.jspecify.annotations.Nullable ScorePart part) {
        return facts.events().stream()
                .filter(event -> event.kind() == kind && (part == null || event.part() == part))
                .map(Event::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void found(String basis, String finding, Object... values) {
        reasons.add(new Reason(basis, finding.formatted(values)));
    }

    static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
