package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import xiezhi.application.enforcement.community.Category;
import xiezhi.kernel.rule.LegalBasis;

/** 提请治安管理处罚: the police decide; a person on parole is not named by the article on supervision rules, so it is not offered for him. */
final class PolicePenalty {
    private static final LocalDate REVISED = LocalDate.of(2026, 1, 1);

    private PolicePenalty() {}

    @LegalBasis({"治安管理处罚法#72.4", "治安管理处罚法#73.1", "治安管理处罚法2012#60.4", "社区矫正法实施办法#36"})
    static void climb(SanctionFacts facts, Rungs rungs) {
        boolean revised = !facts.day().isBefore(REVISED);
        if (facts.breach() == Breach.PROHIBITION && revised) {
            offer(facts, rungs, "治安管理处罚法#73.1", "违反人民法院禁止令");
        } else if (facts.category() == Category.PAROLE) {
            rungs.note("社区矫正法实施办法#36", "治安管理处罚法没有把假释人员列入这一情形, 不能以违反监督管理规定为由提请治安管理处罚");
        } else if (!(facts.breach() == Breach.EDUCATION && !facts.is(facts.stubborn()))) {
            offer(facts, rungs, revised ? "治安管理处罚法#72.4" : "治安管理处罚法2012#60.4", "违反监督管理规定, 可以提请公安机关处罚");
        }
    }

    /** Proposed where the breach is serious and no court can revoke anything (public surveillance); otherwise only open. */
    private static void offer(SanctionFacts facts, Rungs rungs, String basis, String finding) {
        boolean serious = facts.gravity() == Severity.SERIOUS
                || (facts.breach().isAbsence() && Absence.of(facts).overAMonth());
        if (serious && facts.category() == Category.PUBLIC_SURVEILLANCE) {
            rungs.met(SanctionKind.POLICE_PENALTY, basis, finding);
        } else {
            rungs.open(SanctionKind.POLICE_PENALTY, basis, finding);
        }
    }
}
