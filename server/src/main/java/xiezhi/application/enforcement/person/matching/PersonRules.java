package xiezhi.application.enforcement.person.matching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 身份规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class PersonRules {

    @Bean
    RulePlace identityLikeness() {
        return new RulePlace(Likeness.class);
    }
}
