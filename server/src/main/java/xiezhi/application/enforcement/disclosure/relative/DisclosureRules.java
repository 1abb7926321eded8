package xiezhi.application.enforcement.disclosure.relative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 公开规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class DisclosureRules {

    @Bean
    RulePlace relativeAccess() {
        return new RulePlace(KinAccess.class);
    }
}
