package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 实际执行刑期的最低限度: the earliest last day that any number of rulings may lead to. */
public final class FloorRule {
    private FloorRule() {}

    /** Whether the last day in mind is late enough. */
    @Rule(
            name = "actual-service-floor",
            title = "实际执行刑期的最低限度",
            summary = "无论减刑多少次, 实际执行的刑期不能少于法定的最低限度; 算出最早的合法止日, 并检查拟定的止日")
    @LegalBasis({"刑法#78", "减刑假释规定#12", "减刑假释规定#23"})
    public static Ruling<FloorAnswer> rule(FloorFacts facts) {
        TermState state = TermRule.rule(facts.sentence()).value();
        LocalDate least = state.floorEnd();
        if (least == null) {
            return Ruling.of(new FloorAnswer(true, null, null), new Reason("刑法#78", "刑期起日不明, 不能计算最低限度"));
        }
        Reason floor = new Reason(basis(state), "%s, 刑期不得早于%s届满".formatted(words(state), least));
        LocalDate wanted = facts.newEnd();
        boolean broken = wanted != null && wanted.isBefore(least);
        Ruling<FloorAnswer> ruling =
                Ruling.of(new FloorAnswer(!broken, least, broken ? state.floorCode() : null), floor);
        return broken ? ruling.because(basis(state), "拟定的止日%s早于最低限度, 重大立功也不能免除".formatted(wanted)) : ruling;
    }

    private static String basis(TermState state) {
        return state.floorCode().equals("FLOOR_15Y") ? "减刑假释规定#12" : "刑法#78";
    }

    private static String words(TermState state) {
        return switch (state.floorCode()) {
            case "FLOOR_HALF" -> "实际执行不能少于原判刑期的二分之一";
            case "FLOOR_13Y" -> "原判无期徒刑, 自判决确定之日起实际执行不能少于十三年";
            case "FLOOR_15Y" -> "原判死刑缓期执行, 自缓期执行期满起实际执行不能少于十五年, 缓期执行期间不包括在内";
            case "FLOOR_25Y" -> "限制减刑, 缓期执行期满后减为无期徒刑, 不能少于二十五年";
            default -> "限制减刑, 缓期执行期满后减为二十五年有期徒刑, 不能少于二十年";
        };
    }
}
