package xiezhi.application.enforcement.drugrehab.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.application.enforcement.drugrehab.term.Away;
import xiezhi.application.enforcement.drugrehab.term.CommunityRehab;
import xiezhi.application.enforcement.drugrehab.term.EarlyRelease;
import xiezhi.application.enforcement.drugrehab.term.Exclusion;
import xiezhi.application.enforcement.drugrehab.term.Extending;
import xiezhi.application.enforcement.drugrehab.term.PolicePhase;
import xiezhi.application.enforcement.drugrehab.term.RehabLimits;
import xiezhi.application.enforcement.drugrehab.term.RehabTerms;
import xiezhi.foundation.rules.RulePlace;

/** 戒毒规则: what everybody may ask of this room. */
@Configuration(proxyBeanMethods = false)
class RehabRules {

    @Bean
    RulePlace rehabTerms() {
        return new RulePlace(RehabTerms.class);
    }

    @Bean
    RulePlace rehabExtending() {
        return new RulePlace(Extending.class);
    }

    @Bean
    RulePlace rehabEarlyRelease() {
        return new RulePlace(EarlyRelease.class);
    }

    @Bean
    RulePlace rehabPolicePhase() {
        return new RulePlace(PolicePhase.class);
    }

    @Bean
    RulePlace rehabLimits() {
        return new RulePlace(RehabLimits.class);
    }

    @Bean
    RulePlace communityRehab() {
        return new RulePlace(CommunityRehab.class);
    }

    @Bean
    RulePlace rehabExclusion() {
        return new RulePlace(Exclusion.class);
    }

    @Bean
    RulePlace rehabAway() {
        return new RulePlace(Away.class);
    }

    @Bean
    RulePlace rehabDiagnosis() {
        return new RulePlace(Diagnosis.class);
    }

    @Bean
    RulePlace rehabZoneMoves() {
        return new RulePlace(ZoneMoves.class);
    }

    @Bean
    RulePlace drugRecords() {
        return new RulePlace(DrugRecords.class);
    }
}
