package xiezhi.application.enforcement.disclosure.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xiezhi.application.enforcement.disclosure.SightField;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 近亲属查询: next of kin whose identity and relationship are proved, while the person in custody agrees and nothing forbids it. */
@LegalBasis({"狱务公开意见#1", "监狱法#8", "个人信息保护法#6"})
public final class KinAccess {
    private static final String CIRCULAR = "狱务公开意见#1";
    private static final String PRIVACY = "监狱法#8";
    private static final Parameters FIGURES = Parameters.of("disclosure");

    private KinAccess() {}

    /** Whether the relative may look, and at which fields. */
    @Rule(name = "relative-access", title = "近亲属查询", summary = "近亲属能否查询在押人员的情况, 能看到哪些事项")
    public static Ruling<KinAnswer> check(KinFacts facts) {
        List<Reason> against = against(facts);
        if (!against.isEmpty()) {
            return Ruling.of(new KinAnswer(false, List.of()), against);
        }
        List<SightField> fields = Stream.of(
                        FIGURES.words("relative-fields", facts.day()).split(","))
                .map(String::trim)
                .map(SightField::valueOf)
                .toList();
        return Ruling.of(
                new KinAnswer(true, fields),
                new Reason(CIRCULAR, "关系已核实, 本人同意, 可以查询%d项".formatted(fields.size())),
                new Reason("个人信息保护法#6", "只限所列事项, 每次查询说明用途并留下记录"));
    }

    private static List<Reason> against(KinFacts facts) {
        List<Reason> against = new ArrayList<>();
        if (!facts.strongIdentity()) {
            against.add(new Reason("个人信息保护法#6", "查询人没有完成强实名认证(L3)"));
        }
        if (!facts.relation().nextOfKin()) {
            against.add(new Reason(CIRCULAR, "只向近亲属和监护人公开"));
        }
        if (!facts.confirmed()) {
            against.add(new Reason(CIRCULAR, "亲属关系尚未核实"));
        }
        if (!facts.consented()) {
            against.add(new Reason(PRIVACY, "没有本人的同意, 或者本人已不再同意"));
        }
        if (facts.victim()) {
            against.add(new Reason(PRIVACY, "查询人是本案被害人"));
        }
        if (facts.noContact()) {
            against.add(new Reason(PRIVACY, "有禁止接触的决定"));
        }
        if (!facts.inCustody()) {
            against.add(new Reason(CIRCULAR, "本人已不在本单位"));
        }
        return against;
    }
}
