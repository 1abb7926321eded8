package xiezhi.application.enforcement.resettlement.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;

/** 安置帮教规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class HelpRules {

    @Bean
    RulePlace helpPeriod() {
        return new RulePlace(HelpPeriod.class);
    }

    @Bean
    RulePlace keyPerson() {
        return new RulePlace(KeyPerson.class);
    }

    @Bean
    RulePlace releasePickup() {
        return new RulePlace(Pickup.class);
    }

    @Bean
    RulePlace handoverDays() {
        return new RulePlace(HandoverDays.class);
    }
}
