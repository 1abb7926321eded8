package xiezhi.foundation.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 故事时间: in demonstration mode, and only there, the past of a case can be lived through by the desks themselves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class StoryTime {

    @Bean
    static BeanPostProcessor clocksThatTellStories() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? new StoryClock(clock) : bean;
            }
        };
    }
}
