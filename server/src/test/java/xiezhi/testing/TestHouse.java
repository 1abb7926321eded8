package xiezhi.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** 测试之家: points the house at the test database and its data folder. */
public class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.serves(context);
        TestPropertyValues.of(
                        "xiezhi.db.url=" + TestDatabase.server().url(),
                        "xiezhi.db.user=" + TestDatabase.server().user(),
                        "xiezhi.db.password=" + TestDatabase.server().password(),
                        "xiezhi.data=" + TestDatabase.data())
                .applyTo(context);
    }

    /** 测试时钟. */
    @Configuration(proxyBeanMethods = false)
    public static class Clocks {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
