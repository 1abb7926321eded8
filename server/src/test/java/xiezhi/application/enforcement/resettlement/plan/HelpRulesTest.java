package xiezhi.application.enforcement.resettlement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import xiezhi.testing.WorkedCases;

@DisplayName("安置帮教: periods, key persons and hand-over")
class HelpRulesTest {

    @TestFactory
    Stream<DynamicTest> answersEveryExample() {
        return WorkedCases.of(HelpPeriod.class, KeyPerson.class, Pickup.class, HandoverDays.class);
    }

    @Test
    void neverPutsOffARelease() {
        boolean[] both = {true, false};
        for (boolean key : both) {
            for (boolean minor : both) {
                for (boolean refuses : both) {
                    for (boolean held : both) {
                        for (boolean missed : both) {
                            Pickup.Question asked =
                                    new Pickup.Question(key, minor, !refuses, refuses, missed, refuses, held, missed);
                            assertThat(Pickup.ask(asked).value().delaysRelease())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }
}
