package xiezhi.application.enforcement.person.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 再犯风险评估: the sum of eleven observable items, weights by date. It suggests a band; a named person settles it for six months at most. */
public final class RiskScore {
    private static final String FAIR = "个人信息保护法#24";
    private static final Parameters WEIGHTS = Parameters.of("risk");

    private final RiskFacts facts;
    private final List<RiskAnswer.Scored> items = new ArrayList<>();

    private RiskScore(RiskFacts facts) {
        this.facts = facts;
    }

    /** The points of the facts under the weights of the day. */
    @Rule(name = "reoffending-risk", title = "再犯风险评估", summary = "逐项计分, 合计后给出建议等级; 等级由承办人评定, 六个月失效, 本人可以查看和提出异议")
    @LegalBasis({FAIR, "个人信息保护法#55"})
    public static Ruling<RiskAnswer> score(RiskFacts facts) {
        return new RiskScore(facts).ruling();
    }

    private Ruling<RiskAnswer> ruling() {
        past();
        standing();
        conduct();
        int total = items.stream().mapToInt(RiskAnswer.Scored::points).sum();
        LocalDate day = facts.on();
        RiskBand band = total >= weight("band-high")
                ? RiskBand.HIGH
                : total >= weight("band-medium") ? RiskBand.MEDIUM : RiskBand.LOW;
        List<Reason> reasons = new ArrayList<>(items.stream()
                .map(item -> new Reason(FAIR, "%s: %s, %+d分".formatted(item.item(), item.answer(), item.points())))
                .toList());
        reasons.add(new Reason(FAIR, "合计%d分, 建议等级: %s; 由承办人评定, 不自动产生任何后果".formatted(total, band.label())));
        LocalDate expires = day.plusMonths(weight("valid-months"));
        return Ruling.of(new RiskAnswer(WEIGHTS.words("instrument", day), total, band, items, expires), reasons);
    }

    private void past() {
        int priors = Math.min(facts.priorConvictions(), 2);
        add("前科次数", facts.priorConvictions() + "次", weight("prior-" + priors));
        int age = facts.ageAtFirstOffence();
        add("初次犯罪年龄", age + "岁", weight(age < 18 ? "age-under-18" : age < 25 ? "age-18-24" : "age-25"));
        add("暴力犯罪或者毒品犯罪", facts.violentOrDrugCrime());
    }

    private void standing() {
        add("住所", "housing", facts.housing());
        add("工作", "work", facts.work());
        add("家庭联系", "family", facts.familyTie());
        add("物质使用", "substance", facts.substanceUse());
        add("态度", "attitude", facts.attitude());
    }

    private void conduct() {
        int incidents = Math.min(facts.incidents(), 2);
        add("近六个月违规", facts.incidents() + "次", weight("incidents-" + incidents));
        protects("有职业证书或者工作机会", Boolean.TRUE.equals(facts.jobOffer()));
        protects("家属已确认接回", Boolean.TRUE.equals(facts.pickupConfirmed()));
    }

    private void add(String item, boolean holds) {
        add(item, holds ? "是" : "否", holds ? weight("grave-crime") : 0);
    }

    private void protects(String item, boolean holds) {
        add(item, holds ? "是" : "否", holds ? -weight("protective") : 0);
    }

    private <E extends Enum<E> & Labelled> void add(String item, String key, E answer) {
        add(item, answer.label(), weight(key + "-" + answer.ordinal()));
    }

    private void add(String item, String answer, int points) {
        items.add(new RiskAnswer.Scored(item, answer, points));
    }

    private int weight(String name) {
        return WEIGHTS.number(name, facts.on());
    }
}
