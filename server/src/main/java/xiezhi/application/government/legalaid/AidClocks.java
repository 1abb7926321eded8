package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;

/** 法律援助期限: every limit of the Act that runs in this room. The Act says 日: calendar days, moved past holidays. */
@Configuration(proxyBeanMethods = false)
@LegalBasis({"法律援助法#36", "法律援助法#39.1", "法律援助法#43.1", "法律援助法#43.2", "法律援助法#46.2", "法律援助法#49.2", "法律援助法#50", "民法典#203"})
public class AidClocks {
    public static final String REVIEW = "aid-review";
    public static final String ASSIGN = "aid-assign";
    public static final String NOTIFIED = "aid-notified";
    public static final String CUSTODY = "aid-custody";
    public static final String SUPPLEMENT = "aid-supplement";
    public static final String PROGRESS = "aid-progress";
    public static final String CLOSING_REPORT = "aid-closing-report";
    public static final String OBJECTION = "aid-objection";
    private static final String ROLLED = "民法典#203";
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Bean
    ClockRule aidReview() {
        return new ClockRule(REVIEW, "审查", "P7D", true, List.of("法律援助法#43.1", ROLLED), "逾期未决定的, 列入督办, 申请人可以向司法行政部门反映");
    }

    @Bean
    ClockRule aidAssign() {
        return new ClockRule(ASSIGN, "指派", "P3D", true, List.of("法律援助法#43.1", ROLLED), "逾期未指派的, 列入督办");
    }

    @Bean
    ClockRule aidNotified() {
        return new ClockRule(
                NOTIFIED, "通知案件指派", "P3D", true, List.of("法律援助法#36", ROLLED), "逾期未指派的, 立即报告负责人; 羁押案件不等节假日");
    }

    @Bean
    ClockRule aidCustody() {
        return new ClockRule(CUSTODY, "监管场所转交", "PT24H", false, List.of("法律援助法#39.1"), "超过24小时转交的, 记录并通报监管场所");
    }

    @Bean
    ClockRule aidSupplement() {
        return fromParameter(SUPPLEMENT, "补充材料", "supplement-days", "到期未补充的, 视为撤回申请; 可以重新申请");
    }

    @Bean
    ClockRule aidProgress() {
        return fromParameter(PROGRESS, "通报办理情况", "progress-days", "逾期未通报的, 提醒承办人员和法律援助机构");
    }

    @Bean
    ClockRule aidClosingReport() {
        return fromParameter(CLOSING_REPORT, "报送结案材料", "closing-report-days", "逾期未报送的, 影响案件质量评分和补贴支付");
    }

    @Bean
    ClockRule aidObjection() {
        return new ClockRule(OBJECTION, "异议审查", "P5D", true, List.of("法律援助法#49.2", ROLLED), "逾期未决定的, 列入督办");
    }

    private static ClockRule fromParameter(String code, String name, String parameter, String consequence) {
        Parameters parameters = Parameters.of("legalaid");
        return new ClockRule(
                code,
                name,
                "P" + parameters.number(parameter, NOW) + "D",
                true,
                List.of(parameters.basis(parameter, NOW), ROLLED),
                consequence);
    }
}
