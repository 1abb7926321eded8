package xiezhi.application.government.legalaid.eligibility;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 公开规则: lays the room's rules on the shelf where everybody may ask them. */
@Configuration(proxyBeanMethods = false)
class PublicRules {
    @Bean
    RulePlace eligibilityRule() {
        return new RulePlace(Eligibility.class);
    }
}
