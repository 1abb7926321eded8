package xiezhi.application.enforcement.community;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.application.enforcement.community.ending.Commending;
import xiezhi.application.enforcement.community.ending.Ending;
import xiezhi.application.enforcement.community.entry.CategoryTerm;
import xiezhi.application.enforcement.community.entry.InvestigationTerm;
import xiezhi.application.enforcement.community.entry.Reporting;
import xiezhi.application.enforcement.community.leave.Leaves;
import xiezhi.application.enforcement.community.locating.Locating;
import xiezhi.application.enforcement.community.moving.Moving;
import xiezhi.application.enforcement.community.sanctions.Arrest;
import xiezhi.application.enforcement.community.sanctions.Ladder;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.foundation.rules.RulePlace;

/** 社区矫正规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class CommunityRules {

    @Bean
    RulePlace communityInvestigation() {
        return new RulePlace(InvestigationTerm.class);
    }

    @Bean
    RulePlace communityReporting() {
        return new RulePlace(Reporting.class);
    }

    @Bean
    RulePlace communityTerm() {
        return new RulePlace(CategoryTerm.class);
    }

    @Bean
    RulePlace communityContacts() {
        return new RulePlace(Contacts.class);
    }

    @Bean
    RulePlace communityLeaves() {
        return new RulePlace(Leaves.class);
    }

    @Bean
    RulePlace communityMoving() {
        return new RulePlace(Moving.class);
    }

    @Bean
    RulePlace communityLocating() {
        return new RulePlace(Locating.class);
    }

    @Bean
    RulePlace communitySanctions() {
        return new RulePlace(Ladder.class);
    }

    @Bean
    RulePlace communityArrest() {
        return new RulePlace(Arrest.class);
    }

    @Bean
    RulePlace communityCommending() {
        return new RulePlace(Commending.class);
    }

    @Bean
    RulePlace communityEnding() {
        return new RulePlace(Ending.class);
    }
}
