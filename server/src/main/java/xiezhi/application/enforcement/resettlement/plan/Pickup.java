package xiezhi.application.enforcement.resettlement.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.resettlement.Collector;
import xiezhi.application.enforcement.resettlement.HandoverKind;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 必接必送: who must be met at the gate, and by whom. Whatever the answer, the release itself is never put off. */
public final class Pickup {
    private static final String RELEASE = "监狱法#59";

    private Pickup() {}

    /** 衔接事实. */
    public record Question(
            @Item("重点帮教对象") boolean key,
            @Item("未成年") boolean minor,
            @Item("家属或者监护人愿意接回") @Nullable Boolean familyCollects,
            @Item("家属拒绝") @Nullable Boolean familyRefuses,
            @Item("居住地已核实") boolean located,
            @Item("当日释放, 来不及预告") @Nullable Boolean sameDay,
            @Item("另有羁押决定") @Nullable Boolean heldElsewhere,
            @Item("到时无人接回") @Nullable Boolean missed) {}

    /** 衔接裁断: how and by whom; {@code delaysRelease} is false in every answer, and is there to be read. */
    public record Answer(HandoverKind kind, Collector collector, boolean delaysRelease) {}

    /** How the person is handed over. */
    @Rule(name = "release-pickup", title = "释放衔接方式", summary = "释放当天由谁接回, 是不是必接必送; 任何情形都不推迟释放")
    @LegalBasis({RELEASE, "预防未成年人犯罪法#56", "中办发〔2010〕5号#3"})
    public static Ruling<Answer> ask(Question facts) {
        if (is(facts.heldElsewhere())) {
            return Ruling.of(
                    new Answer(HandoverKind.GENERAL, Collector.NEXT_CUSTODIAN, false),
                    new Reason(RELEASE, "本案按期释放; 另案羁押的, 在门口凭羁押手续移交该机关, 不是不释放"));
        }
        List<Reason> reasons = new ArrayList<>();
        must(facts, reasons);
        boolean must = !reasons.isEmpty();
        Collector by = collector(facts, must, reasons);
        reasons.add(new Reason(RELEASE, "期满当日释放, 不因无人接回而推迟"));
        return Ruling.of(new Answer(must ? HandoverKind.MUST_PICKUP : HandoverKind.GENERAL, by, false), reasons);
    }

    private static void must(Question facts, List<Reason> reasons) {
        if (facts.key()) {
            reasons.add(new Reason("中办发〔2010〕5号#3", "重点帮教对象, 必接必送"));
        }
        if (facts.minor()) {
            reasons.add(new Reason("预防未成年人犯罪法#56", "未成年人, 提前通知父母或者其他监护人按时接回"));
        }
        if (is(facts.familyRefuses())) {
            reasons.add(new Reason(RELEASE, "家属拒绝接回, 由安置帮教机构接回"));
        }
        if (is(facts.sameDay()) && !facts.located()) {
            reasons.add(new Reason(RELEASE, "当日释放, 居住地尚未核实, 电话通知县级机构并必接必送"));
        }
    }

    private static Collector collector(Question facts, boolean must, List<Reason> reasons) {
        boolean family = is(facts.familyCollects()) && !is(facts.familyRefuses());
        if (must && is(facts.missed())) {
            reasons.add(new Reason(RELEASE, "到时无人接回, 由释放单位送至县级安置帮教机构并记录"));
            return Collector.ESCORT;
        }
        if (facts.minor()) {
            if (!family) {
                reasons.add(new Reason("预防未成年人犯罪法#56", "没有监护人或者监护人不接的, 由司法行政部门安排人员按时接回"));
            }
            return family ? Collector.GUARDIAN : Collector.COUNTY_BODY;
        }
        if (family) {
            return Collector.FAMILY;
        }
        return must ? Collector.COUNTY_BODY : Collector.SELF;
    }

    private static boolean is(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
