package xiezhi.application.enforcement.resettlement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;

/** 安置帮教期限: the limits that bind the offices; none binds the person who is helped. */
@Configuration(proxyBeanMethods = false)
@LegalBasis("监狱法#59")
public class HelpClocks {
    public static final String CHECK = "resettlement-check";
    public static final String OPEN = "resettlement-open";
    public static final String FIRST_VISIT = "resettlement-first-visit";
    private static final Parameters FIGURES = Parameters.of("resettlement");
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Bean
    ClockRule resettlementCheck() {
        return rule(CHECK, "核实居住地", "P" + FIGURES.number("check-days", NOW) + "D", "逾期未反馈的, 列入县级督办");
    }

    @Bean
    ClockRule resettlementOpen() {
        return rule(OPEN, "建立帮教档案", FIGURES.number("open-working-days", NOW) + "WD", "逾期未建档的, 提醒司法所");
    }

    @Bean
    ClockRule resettlementFirstVisit() {
        return rule(FIRST_VISIT, "首次走访", "P" + FIGURES.number("first-visit-days", NOW) + "D", "逾期未走访的, 提醒司法所");
    }

    private static ClockRule rule(String code, String name, String term, String consequence) {
        return new ClockRule(code, name, term, true, List.of("监狱法#59"), consequence);
    }
}
