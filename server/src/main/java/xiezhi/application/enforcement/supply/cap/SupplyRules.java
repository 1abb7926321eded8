package xiezhi.application.enforcement.supply.cap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 物资规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class SupplyRules {

    @Bean
    RulePlace spendingCap() {
        return new RulePlace(Caps.class);
    }
}
