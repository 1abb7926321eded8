package xiezhi.application.enforcement.community.sanctions;

import xiezhi.kernel.rule.LegalBasis;

/** 撤销和收监: when serving at home may end by what the person did; each category under its own articles. Public surveillance knows none. */
final class Revocation {
    private static final String SUSPENSION = "社区矫正法实施办法#46.1.";
    private static final String PAROLE = "社区矫正法实施办法#47.1.";
    private static final String RECALL = "社区矫正法实施办法#49.1.";

    private Revocation() {}

    static void climb(SanctionFacts facts, Rungs rungs) {
        switch (facts.category()) {
            case SUSPENDED -> suspension(facts, rungs);
            case PAROLE -> parole(facts, rungs);
            case OUTSIDE -> outside(facts, rungs);
            case PUBLIC_SURVEILLANCE -> {}
        }
    }

    @LegalBasis({"刑法#77", "社区矫正法实施办法#46", "刑诉法解释#543"})
    private static void suspension(SanctionFacts facts, Rungs rungs) {
        boolean serious = facts.gravity() == Severity.SERIOUS;
        if (facts.breach() == Breach.PROHIBITION && serious) {
            rungs.met(SanctionKind.REVOKE_SUSPENSION, SUSPENSION + 1, "违反禁止令, 情节严重");
        }
        if (overAMonth(facts)) {
            rungs.met(
                    SanctionKind.REVOKE_SUSPENSION,
                    SUSPENSION + 2,
                    "无正当理由" + facts.breach().label() + "超过一个月");
        }
        if (facts.earlier(SanctionKind.POLICE_PENALTY) > 0) {
            rungs.met(SanctionKind.REVOKE_SUSPENSION, SUSPENSION + 3, "因违反监督管理规定受到治安管理处罚, 仍不改正");
        }
        if (facts.earlier(SanctionKind.WARNING) >= 2) {
            rungs.met(SanctionKind.REVOKE_SUSPENSION, SUSPENSION + 4, "受到两次警告, 仍不改正");
        }
        if (serious && facts.breach() != Breach.PROHIBITION && !facts.breach().isAbsence()) {
            rungs.met(
                    SanctionKind.REVOKE_SUSPENSION,
                    SUSPENSION + 5,
                    facts.breach().label() + ", 情节严重");
        }
    }

    @LegalBasis({"刑法#86", "社区矫正法实施办法#47", "刑诉法解释#543"})
    private static void parole(SanctionFacts facts, Rungs rungs) {
        if (overAMonth(facts)) {
            rungs.met(
                    SanctionKind.REVOKE_PAROLE,
                    PAROLE + 1,
                    "无正当理由" + facts.breach().label() + "超过一个月");
        }
        if (facts.earlier(SanctionKind.WARNING) >= 2) {
            rungs.met(SanctionKind.REVOKE_PAROLE, PAROLE + 2, "受到两次警告, 仍不改正");
        }
        if (facts.gravity() == Severity.SERIOUS && !facts.breach().isAbsence()) {
            rungs.met(SanctionKind.REVOKE_PAROLE, PAROLE + 3, facts.breach().label() + ", 情节严重, 尚未构成新的犯罪");
        }
    }

    @LegalBasis({"刑事诉讼法#268", "社区矫正法实施办法#49"})
    private static void outside(SanctionFacts facts, Rungs rungs) {
        Breach breach = facts.breach();
        if (breach == Breach.NOT_ELIGIBLE) {
            rungs.met(SanctionKind.RECALL, RECALL + 1, breach.label());
        }
        if (breach == Breach.LEAVING && facts.warnedFor(Breach.LEAVING)) {
            rungs.met(SanctionKind.RECALL, RECALL + 2, "未经批准擅自离开所居住的市、县, 经警告拒不改正");
        }
        if (breach == Breach.LOST && facts.is(facts.stubborn()) || overAMonth(facts)) {
            rungs.met(SanctionKind.RECALL, RECALL + 2, "拒不报告行踪, 脱离监管");
        }
        if (facts.earlier(SanctionKind.POLICE_PENALTY) > 0) {
            rungs.met(SanctionKind.RECALL, RECALL + 3, "因违反监督管理规定受到治安管理处罚, 仍不改正");
        }
        if (facts.earlier(SanctionKind.WARNING) >= 2) {
            rungs.met(SanctionKind.RECALL, RECALL + 4, "受到两次警告");
        }
        if (breach == Breach.MEDICAL_PAPERS && facts.warnedFor(Breach.MEDICAL_PAPERS)) {
            rungs.met(SanctionKind.RECALL, RECALL + 5, "不按规定提交病情复查情况, 经警告拒不改正");
        }
        if (breach == Breach.CAUSE_GONE) {
            rungs.met(SanctionKind.RECALL, RECALL + 6, breach.label());
        }
        if (breach == Breach.GUARANTOR_LOST) {
            rungs.met(SanctionKind.RECALL, RECALL + 7, breach.label());
        }
        if (facts.gravity() == Severity.SERIOUS && !breach.ofStayOutside() && !breach.isAbsence()) {
            rungs.met(SanctionKind.RECALL, RECALL + 8, breach.label() + ", 情节严重");
        }
    }

    private static boolean overAMonth(SanctionFacts facts) {
        return facts.breach().isAbsence() && Absence.of(facts).overAMonth();
    }
}
