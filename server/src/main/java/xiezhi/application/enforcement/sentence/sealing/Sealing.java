package xiezhi.application.enforcement.sentence.sealing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.figures.Figure;
import xiezhi.application.enforcement.sentence.figures.Figures;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 犯罪记录封存: whether the record of a person who was a minor is sealed. */
@LegalBasis({"刑事诉讼法#286", "刑法#100", "监狱法#115"})
public final class Sealing {
    private static final String BASIS = "刑事诉讼法#286";

    private Sealing() {}

    /** Under eighteen at every offence, and five years or less: sealed. Partly of age: a person decides. */
    @Rule(name = "record-sealing", title = "犯罪记录封存", summary = "犯罪的时候不满十八周岁, 被判处五年有期徒刑以下刑罚的, 犯罪记录应当封存; 跨越成年的由人审核")
    public static Ruling<SealingAnswer> decide(SealingFacts facts) {
        LocalDate last =
                facts.offences().stream().max(Comparator.naturalOrder()).orElseThrow();
        Figure figure = Figures.shipped().at("sealing", last);
        int adult = figure.number("adult-age");
        List<Integer> ages = facts.offences().stream()
                .sorted()
                .map(day -> Age.at(facts.bornOn(), day))
                .toList();
        List<Reason> reasons = new ArrayList<>(3);
        reasons.add(new Reason("刑法#17", "犯罪时的周岁: %s (周岁从生日的第二天起算)".formatted(ages)));
        boolean allMinor = ages.stream().allMatch(age -> age < adult);
        boolean noneMinor = ages.stream().noneMatch(age -> age < adult);
        if (noneMinor) {
            reasons.add(new Reason(BASIS, "犯罪时已满十八周岁, 不封存"));
            return Ruling.of(new SealingAnswer(SealingAnswer.Decision.NO, ages), reasons);
        }
        if (!light(facts, figure.period("most")) && Boolean.TRUE.equals(facts.combined())) {
            reasons.add(new Reason(BASIS, "%s, 是数罪并罚的结果, 由人审核".formatted(penalty(facts))));
            return Ruling.of(new SealingAnswer(SealingAnswer.Decision.REVIEW, ages), reasons);
        }
        if (!light(facts, figure.period("most"))) {
            reasons.add(new Reason(BASIS, "%s, 超过五年有期徒刑, 不封存".formatted(penalty(facts))));
            return Ruling.of(new SealingAnswer(SealingAnswer.Decision.NO, ages), reasons);
        }
        reasons.add(new Reason(
                BASIS,
                allMinor
                        ? "%s, 应当封存; 不得向任何单位和个人提供, 司法机关办案和依国家规定查询的除外".formatted(penalty(facts))
                        : "同一裁判中有成年后的犯罪, 由人审核封存的范围"));
        SealingAnswer.Decision decision = allMinor ? SealingAnswer.Decision.SEAL : SealingAnswer.Decision.REVIEW;
        Ruling<SealingAnswer> ruling = Ruling.of(new SealingAnswer(decision, ages), reasons);
        return allMinor ? ruling.because("刑法#100", "入伍、就业时免除报告义务") : ruling;
    }

    private static boolean light(SealingFacts facts, Period most) {
        PenaltyKind penalty = facts.penalty();
        if (penalty == null
                || penalty == PenaltyKind.PUBLIC_SURVEILLANCE
                || penalty == PenaltyKind.CRIMINAL_DETENTION) {
            return true;
        }
        Period term = facts.term();
        return penalty == PenaltyKind.FIXED_TERM
                && term != null
                && term.toTotalMonths() * 31 + term.getDays() <= most.toTotalMonths() * 31;
    }

    private static String penalty(SealingFacts facts) {
        PenaltyKind penalty = facts.penalty();
        return penalty == null
                ? "没有判处刑罚"
                : "被判处" + penalty.label() + (facts.term() == null ? "" : TermLength.words(facts.term()));
    }
}
