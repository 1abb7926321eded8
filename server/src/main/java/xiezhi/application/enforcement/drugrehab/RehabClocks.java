package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;

/** 戒毒期限: the limits that run in this room. None moves past a holiday: behind each somebody waits in custody, or a family for news. */
@Configuration(proxyBeanMethods = false)
@LegalBasis({"戒毒条例#31", "戒毒条例#33", "强制隔离戒毒诊断评估办法#5", "强制隔离戒毒诊断评估办法#17"})
public class RehabClocks {
    public static final String POLICE_ANSWER = "rehab-police-answer";
    public static final String FAMILY_NOTICE = "rehab-family-notice";
    public static final String HANDBOOK = "rehab-handbook";
    public static final String RECHECK = "rehab-recheck";
    private static final Parameters FIGURES = Parameters.of("drugrehab");
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Bean
    ClockRule rehabPoliceAnswer() {
        return new ClockRule(
                POLICE_ANSWER,
                "决定机关答复",
                days("police-answer-days"),
                false,
                List.of("戒毒条例#31", "戒毒条例#33"),
                "逾期未答复的, 书面催办并报告主管机关");
    }

    @Bean
    ClockRule rehabFamilyNotice() {
        return new ClockRule(
                FAMILY_NOTICE,
                "通知家属",
                "PT" + FIGURES.number("family-notice-hours", NOW) + "H",
                false,
                List.of("戒毒条例#33"),
                "超过24小时未通知的, 记录原因并报告所领导");
    }

    @Bean
    ClockRule rehabHandbook() {
        return new ClockRule(
                HANDBOOK,
                "建立诊断评估手册",
                days("assessment-handbook-days"),
                false,
                List.of("强制隔离戒毒诊断评估办法#5"),
                "逾期未建立的, 列入督办");
    }

    @Bean
    ClockRule rehabRecheck() {
        return new ClockRule(
                RECHECK, "评估异议复核", days("assessment-recheck-days"), false, List.of("强制隔离戒毒诊断评估办法#17"), "逾期未复核的, 列入督办");
    }

    private static String days(String figure) {
        return "P" + FIGURES.number(figure, NOW) + "D";
    }
}
