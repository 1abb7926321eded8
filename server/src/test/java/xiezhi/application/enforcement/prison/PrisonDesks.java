package xiezhi.application.enforcement.prison;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;

/** 监狱工作面的测试: a prison of one's own on 2025-01-15, and its officers at their screens. */
abstract class PrisonDesks {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    TestClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    TestPrison prison;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2025, 1, 15), LocalTime.of(10, 0));
        prison = new TestPrison(house);
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    Visitor visitor(Hired who) {
        return Visitor.to(port).bearer(prison.people().token(who.person(), false));
    }

    JsonNode ask(Hired who, String path) {
        return visitor(who).get(path).body();
    }
}
