package xiezhi.application.enforcement.prison;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.application.enforcement.prison.cases.Committee;
import xiezhi.application.enforcement.prison.cases.Hearings;
import xiezhi.application.enforcement.prison.contact.Mail;
import xiezhi.application.enforcement.prison.contact.Visits;
import xiezhi.application.enforcement.prison.custody.Cells;
import xiezhi.application.enforcement.prison.custody.Treatment;
import xiezhi.application.enforcement.prison.discipline.Retaliation;
import xiezhi.application.enforcement.prison.discipline.Solitary;
import xiezhi.application.enforcement.prison.intake.Admission;
import xiezhi.application.enforcement.prison.points.Cycle;
import xiezhi.application.enforcement.prison.points.MonthScore;
import xiezhi.application.enforcement.prison.points.SpecialBonus;
import xiezhi.application.enforcement.prison.release.Leaves;
import xiezhi.application.enforcement.prison.release.Releases;
import xiezhi.foundation.rules.RulePlace;

/** 监狱的公开规则. */
@Configuration(proxyBeanMethods = false)
class PrisonRules {
    @Bean
    RulePlace admissionRules() {
        return new RulePlace(Admission.class);
    }

    @Bean
    RulePlace prisonClockPlace() {
        return new RulePlace(PrisonClocks.class);
    }

    @Bean
    RulePlace monthScoreRules() {
        return new RulePlace(MonthScore.class);
    }

    @Bean
    RulePlace specialBonusRules() {
        return new RulePlace(SpecialBonus.class);
    }

    @Bean
    RulePlace cycleRules() {
        return new RulePlace(Cycle.class);
    }

    @Bean
    RulePlace solitaryRules() {
        return new RulePlace(Solitary.class);
    }

    @Bean
    RulePlace retaliationRules() {
        return new RulePlace(Retaliation.class);
    }

    @Bean
    RulePlace visitRules() {
        return new RulePlace(Visits.class);
    }

    @Bean
    RulePlace mailRules() {
        return new RulePlace(Mail.class);
    }

    @Bean
    RulePlace cellRules() {
        return new RulePlace(Cells.class);
    }

    @Bean
    RulePlace treatmentRules() {
        return new RulePlace(Treatment.class);
    }

    @Bean
    RulePlace leaveRules() {
        return new RulePlace(Leaves.class);
    }

    @Bean
    RulePlace releaseRules() {
        return new RulePlace(Releases.class);
    }

    @Bean
    RulePlace committeeRules() {
        return new RulePlace(Committee.class);
    }

    @Bean
    RulePlace hearingRules() {
        return new RulePlace(Hearings.class);
    }
}
