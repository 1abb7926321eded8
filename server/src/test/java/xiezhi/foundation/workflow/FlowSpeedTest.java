package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("流程: start a process and complete its first task")
class FlowSpeedTest {
    private static final int CLIENTS = 8;
    private static final int EACH = 60;

    @Autowired
    ApplicationContext house;

    @Autowired
    Walks walks;

    private Office office;
    private Actor drafter;

    @BeforeEach
    void openTheOffice() {
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
    }

    @Test
    void doesMoreThanAHundredASecondWithEightClients() throws Exception {
        run();
        double rate = run();
        System.out.printf("start + first task: %.0f a second with %d clients%n", rate, CLIENTS);
        assertThat(rate)
                .isGreaterThan(
                        30); // the budget of 100 is measured by bench on an idle machine; this guards against a fall
    }

    private double run() throws Exception {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            var all = IntStream.range(0, CLIENTS)
                    .<Future<?>>mapToObj(n -> clients.submit(this::work))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        return CLIENTS * EACH / ((System.nanoTime() - start) / 1e9);
    }

    private void work() {
        for (int n = 0; n < EACH; n++) {
            walks.begin(office, drafter, "testing-plain").done(drafter, "draft");
        }
    }
}
