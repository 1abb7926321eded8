package xiezhi.application.enforcement.sentence;

import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Review;
import xiezhi.application.enforcement.sentence.outside.OutsideRules;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParolePeriod;
import xiezhi.application.enforcement.sentence.sealing.Sealing;
import xiezhi.application.enforcement.sentence.term.Combination;
import xiezhi.application.enforcement.sentence.term.FloorRule;
import xiezhi.application.enforcement.sentence.term.PoliticalRights;
import xiezhi.application.enforcement.sentence.term.TermRule;
import xiezhi.foundation.rules.RulePlace;

/** 公开规则: the rules of this room that an officer, a court or the person may ask with facts of their own. */
@Component
class SentenceRules implements BeanDefinitionRegistryPostProcessor {
    static final List<Class<?>> PLACES = List.of(
            TermRule.class,
            FloorRule.class,
            Combination.class,
            PoliticalRights.class,
            Commutation.class,
            Review.class,
            Parole.class,
            ParolePeriod.class,
            OutsideRules.class,
            Sealing.class);

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (Class<?> place : PLACES) {
            registry.registerBeanDefinition(
                    "rules of " + place.getSimpleName(),
                    BeanDefinitionBuilder.genericBeanDefinition(RulePlace.class, () -> new RulePlace(place))
                            .getBeanDefinition());
        }
    }
}
