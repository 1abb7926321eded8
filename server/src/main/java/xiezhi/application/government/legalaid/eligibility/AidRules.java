package xiezhi.application.government.legalaid.eligibility;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 援助规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class AidRules {

    @Bean
    RulePlace aidEligibility() {
        return new RulePlace(Eligibility.class);
    }
}
