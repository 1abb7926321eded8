package xiezhi.application.enforcement.person.risk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 风险评估规则: everybody may see how the points come about. */
@Configuration(proxyBeanMethods = false)
class RiskRules {

    @Bean
    RulePlace reoffendingRisk() {
        return new RulePlace(RiskScore.class);
    }
}
