package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import xiezhi.kernel.rule.LegalBasis;

/** 先行提供 (R6): strictly fewer than seven days to the end of a limitation or term, or something must be secured at once. */
final class Urgency {
    private static final int DAYS = 7;

    private Urgency() {}

    @LegalBasis({"法律援助法#44.1.1", "法律援助法#44.1.2", "民法典#1259"}) // 不足 excludes the number itself
    static boolean isUrgent(AidFacts facts, Trace trace) {
        boolean secure = Boolean.TRUE.equals(facts.preservationNeeded());
        if (secure) {
            trace.found("法律援助法#44.1.2", "需要立即申请财产保全、证据保全或者先予执行");
        }
        return closing(facts, trace) || secure;
    }

    private static boolean closing(AidFacts facts, Trace trace) {
        LocalDate expiry = facts.limitationExpiry();
        LocalDate filed = facts.filedOn();
        if (expiry == null || filed == null) {
            return false;
        }
        long left = ChronoUnit.DAYS.between(filed, expiry);
        if (left < 0) {
            trace.found("法律援助法#44.1.1", "期限 %s 在申请时已经过去, 请尽快与工作人员核对是否还能主张", expiry);
            return false;
        }
        boolean closing = left < DAYS;
        trace.found("法律援助法#44.1.1", closing ? "距期限 %s 还有%d天, 不足7天" : "距期限 %s 还有%d天, 没有少于7天, 按一般程序办理", expiry, left);
        return closing;
    }
}
