package xiezhi.application.government.legalaid.eligibility;

import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.kernel.rule.LegalBasis;

/** 事项范围 (R2): matters under an article of the Act, and those that a province added with its own basis. */
final class Scope {
    private Scope() {}

    /** Null where the matter may be helped; otherwise what to answer. */
    @LegalBasis({"法律援助法#22", "法律援助法#23", "法律援助法#31", "法律援助法#32"})
    static @Nullable Outcome outside(AidMatter matter, @Nullable AidStandard standard, Trace trace) {
        if (standard != null && standard.addedMatters().contains(matter)) {
            trace.found("法律援助法#31.9", "“%s”是本地规定增加的法律援助事项(%s)", matter.label(), standard.source());
            return null;
        }
        if (matter.needsOtherLaw()) {
            trace.found(basisOf(matter), "要有法律、法规、规章的明文规定, 由工作人员核对您说的是哪一条");
            trace.missing("作为依据的法律、法规或者规章条文");
            return Outcome.HOLD;
        }
        if (matter.basis() == null) {
            trace.found("法律援助法#31", "“%s”不在可以申请代理的事项里", matter.label());
            trace.found("法律援助法#23", "您仍然可以得到免费的法律咨询: 拨打12348, 或者到法律援助窗口");
            return Outcome.OUT_OF_SCOPE;
        }
        trace.found(basisOf(matter), "“%s”可以申请法律援助", matter.label());
        return null;
    }

    static String basisOf(AidMatter matter) {
        String basis = matter.basis();
        return basis == null ? "法律援助法#31.9" : basis;
    }
}
