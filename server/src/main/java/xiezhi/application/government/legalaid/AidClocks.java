package xiezhi.application.government.legalaid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.deadlines.DatedTerms;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.rule.LegalBasis;

/** 法律援助期限: every limit of the Act that runs in this room. The Act says 日: calendar days, moved past holidays, unless a province reads it otherwise; so each is a parameter by date and region. */
@Configuration(proxyBeanMethods = false)
@LegalBasis({
    "法律援助法#36",
    "法律援助法#39.1",
    "法律援助法#43.1",
    "法律援助法#43.2",
    "法律援助法#46.2",
    "法律援助法#49.2",
    "法律援助法#50",
    "法律援助法#55",
    "民法典#203"
})
public class AidClocks {
    public static final String REVIEW = "aid-review";
    public static final String ASSIGN = "aid-assign";
    public static final String NOTIFIED = "aid-notified";
    public static final String CUSTODY = "aid-custody";
    public static final String SUPPLEMENT = "aid-supplement";
    public static final String PROGRESS = "aid-progress";
    public static final String CLOSING_REPORT = "aid-closing-report";
    public static final String CHANGE = "aid-change";
    public static final String OBJECTION = "aid-objection";
    private static final List<AidTerms> ALL = List.of(
            new AidTerms(REVIEW, "审查", true, "逾期未决定的, 列入督办, 申请人可以向司法行政部门反映"),
            new AidTerms(ASSIGN, "指派", true, "逾期未指派的, 列入督办"),
            new AidTerms(NOTIFIED, "通知案件指派", true, "逾期未指派的, 立即报告负责人; 羁押案件不等节假日"),
            new AidTerms(CUSTODY, "监管场所转交", false, "超过24小时转交的, 记录并通报监管场所"),
            new AidTerms(SUPPLEMENT, "补充材料", true, "到期未补充的, 视为撤回申请; 可以重新申请"),
            new AidTerms(PROGRESS, "通报办理情况", true, "逾期未通报的, 提醒承办人员和法律援助机构"),
            new AidTerms(CLOSING_REPORT, "报送结案材料", true, "逾期未报送的, 影响案件质量评分和补贴支付"),
            new AidTerms(CHANGE, "答复更换承办人员的请求", true, "逾期未答复的, 列入督办, 受援人可以向司法行政部门投诉"),
            new AidTerms(OBJECTION, "异议审查", true, "逾期未决定的, 列入督办"));

    /** The figure that holds when a clock starts; what is running keeps the one it began with. */
    @Bean
    DatedTerms aidTerms(People people) {
        return (code, day, unit) -> ALL.stream()
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .map(terms -> terms.on(day, people.divisionOf(unit).orElse("")));
    }

    @Bean
    ClockRule aidReview(Clock clock) {
        return today(REVIEW, clock);
    }

    @Bean
    ClockRule aidAssign(Clock clock) {
        return today(ASSIGN, clock);
    }

    @Bean
    ClockRule aidNotified(Clock clock) {
        return today(NOTIFIED, clock);
    }

    @Bean
    ClockRule aidCustody(Clock clock) {
        return today(CUSTODY, clock);
    }

    @Bean
    ClockRule aidSupplement(Clock clock) {
        return today(SUPPLEMENT, clock);
    }

    @Bean
    ClockRule aidProgress(Clock clock) {
        return today(PROGRESS, clock);
    }

    @Bean
    ClockRule aidClosingReport(Clock clock) {
        return today(CLOSING_REPORT, clock);
    }

    @Bean
    ClockRule aidChange(Clock clock) {
        return today(CHANGE, clock);
    }

    @Bean
    ClockRule aidObjection(Clock clock) {
        return today(OBJECTION, clock);
    }

    /** As the catalogue of limits shows it: the figure of the whole country today. */
    private static ClockRule today(String code, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(AidTerms.CHINA));
        return ALL.stream()
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .orElseThrow()
                .on(today, "");
    }
}
