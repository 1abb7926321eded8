package xiezhi.application.enforcement.sentence.term;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 数罪并罚: checks that what the court decided lies within the bounds of the code. */
@LegalBasis({"刑法#69", "刑法#70", "刑法#71"})
public final class Combination {
    private static final int THIRTY_FIVE_YEARS = 35 * 12;

    private Combination() {}

    /** The bounds, and whether the decided term lies within them. */
    @Rule(name = "combined-punishment", title = "数罪并罚审查", summary = "总和刑期以下、数刑中最高刑期以上; 管制三年、拘役一年、有期徒刑二十年或者二十五年的上限")
    public static Ruling<CombinationAnswer> rule(CombinationFacts facts) {
        PenaltyKind kind = prevailing(facts);
        List<Reason> reasons = new ArrayList<>(4);
        List<String> codes = new ArrayList<>(1);
        reasons.add(new Reason(facts.how().basis(), facts.how().label()));
        if (facts.decided().penalty() != kind) {
            codes.add("WRONG_PENALTY");
            reasons.add(new Reason(
                    "刑法#69",
                    "数刑并罚应当执行%s, 决定的却是%s"
                            .formatted(kind.label(), facts.decided().penalty().label())));
        }
        Period also = surveillance(facts, kind, reasons);
        if (!kind.runsForATerm()) {
            reasons.add(new Reason("刑法#69", "数刑中有%s的, 执行%s".formatted(kind.label(), kind.label())));
            return Ruling.of(new CombinationAnswer(codes.isEmpty(), kind, null, null, null, also, codes), reasons);
        }
        List<Declared> same =
                facts.penalties().stream().filter(one -> one.penalty() == kind).toList();
        Period least = same.stream()
                .max(Comparator.comparingLong(Declared::days))
                .map(Combination::term)
                .orElse(Period.ZERO);
        Period sum = same.stream()
                .map(Combination::term)
                .reduce(Period.ZERO, Period::plus)
                .normalized();
        Period most = capped(kind, sum, least, reasons);
        check(facts, least, most, codes, reasons);
        Period left = left(facts, reasons);
        return Ruling.of(new CombinationAnswer(codes.isEmpty(), kind, least, most, left, also, codes), reasons);
    }

    /** The gravest penalty; a fixed term absorbs criminal detention. */
    private static PenaltyKind prevailing(CombinationFacts facts) {
        return facts.penalties().stream()
                .map(Declared::penalty)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Period surveillance(CombinationFacts facts, PenaltyKind kind, List<Reason> reasons) {
        boolean absorbed = kind == PenaltyKind.FIXED_TERM
                && facts.penalties().stream().anyMatch(one -> one.penalty() == PenaltyKind.CRIMINAL_DETENTION);
        if (absorbed) {
            reasons.add(new Reason("刑法#69", "数罪中有判处有期徒刑和拘役的, 执行有期徒刑"));
        }
        Period left = facts.penalties().stream()
                .filter(one ->
                        one.penalty() == PenaltyKind.PUBLIC_SURVEILLANCE && kind != PenaltyKind.PUBLIC_SURVEILLANCE)
                .map(Combination::term)
                .reduce(Period.ZERO, Period::plus)
                .normalized();
        if (left.isZero() || !kind.runsForATerm()) {
            return null;
        }
        reasons.add(new Reason("刑法#69", "%s执行完毕后, 管制%s仍须执行".formatted(kind.label(), TermLength.words(left))));
        return left;
    }

    private static Period capped(PenaltyKind kind, Period sum, Period least, List<Reason> reasons) {
        int cap = switch (kind) {
            case PUBLIC_SURVEILLANCE -> 36;
            case CRIMINAL_DETENTION -> 12;
            default -> sum.toTotalMonths() < THIRTY_FIVE_YEARS ? 240 : 300;
        };
        boolean over = sum.toTotalMonths() > cap || sum.toTotalMonths() == cap && sum.getDays() > 0;
        Period most = over ? Period.ofMonths(cap).normalized() : sum;
        reasons.add(new Reason(
                "刑法#69",
                "总和刑期%s, 最高刑期%s; 应当在%s以上%s以下决定执行的刑期"
                        .formatted(
                                TermLength.words(sum),
                                TermLength.words(least),
                                TermLength.words(least),
                                TermLength.words(most))));
        return most;
    }

    private static void check(
            CombinationFacts facts, Period least, Period most, List<String> codes, List<Reason> reasons) {
        long decided = facts.decided().days();
        if (decided > days(most)) {
            codes.add("OVER_MOST");
            reasons.add(new Reason("刑法#69", "决定执行的刑期高于%s".formatted(TermLength.words(most))));
        }
        if (decided < days(least)) {
            codes.add("UNDER_LEAST");
            reasons.add(new Reason("刑法#69", "决定执行的刑期低于数刑中最高刑期%s".formatted(TermLength.words(least))));
        }
    }

    private static @Nullable Period left(CombinationFacts facts, List<Reason> reasons) {
        Period served = facts.served();
        Period decided = facts.decided().term();
        if (served == null || decided == null || facts.how() != CombinationFacts.Kind.MISSED_CRIME) {
            return null;
        }
        Period left = decided.minus(served).normalized();
        reasons.add(new Reason("刑法#70", "已经执行的%s计算在新判决决定的刑期以内".formatted(TermLength.words(served))));
        return left;
    }

    private static Period term(Declared declared) {
        return declared.term() == null ? Period.ZERO : declared.term();
    }

    private static long days(Period term) {
        return term.toTotalMonths() * 31 + term.getDays();
    }
}
