package xiezhi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * 房间测试: the whole house on a real PostgreSQL, with a {@link TestClock}; the context is started once and shared by all room
 * tests, so make your own units and people and don't count on others' rows. Listens on a random port ({@code @LocalServerPort}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = xiezhi.Xiezhi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "xiezhi.connections=24",
            "spring.main.allow-bean-definition-overriding=true",
            "xiezhi.rate-limit=off"
        })
@ContextConfiguration(
        initializers = TestHouse.class,
        classes = {xiezhi.Xiezhi.class, TestHouse.Clocks.class})
public @interface RoomTest {}
