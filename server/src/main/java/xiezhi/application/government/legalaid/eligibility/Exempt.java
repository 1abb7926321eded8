package xiezhi.application.government.legalaid.eligibility;

import java.util.EnumSet;
import java.util.Set;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.kernel.rule.LegalBasis;

/** 免予核查 (R4): persons whose hardship is presumed once they prove who they are. */
final class Exempt {
    private Exempt() {}

    @LegalBasis("法律援助法#42")
    static boolean proved(AidFacts facts, AidMatter matter, Trace trace) {
        Set<Exemption> helping = EnumSet.noneOf(Exemption.class);
        for (Exemption claimed : facts.exemptions() == null ? Set.<Exemption>of() : facts.exemptions()) {
            if (claimed.helpsIn(matter)) {
                helping.add(claimed);
            } else {
                trace.found(key(claimed), "进城务工人员只在讨要劳动报酬或者工伤赔偿时免予核查, 这件事还要看经济条件");
            }
        }
        if (helping.isEmpty()) {
            return false;
        }
        Exemption first = helping.iterator().next();
        if (Boolean.TRUE.equals(facts.exemptionProved())) {
            trace.found(key(first), "属于“%s”并有证明, 不用核查家庭经济条件", first.label());
            return true;
        }
        helping.forEach(claimed -> trace.missing(claimed.proof()));
        trace.found(key(first), "属于“%s”的, 拿出证明就不用核查家庭经济条件", first.label());
        return false;
    }

    private static String key(Exemption exemption) {
        return String.valueOf(exemption.basis());
    }
}
