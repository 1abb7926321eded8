package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xiezhi.kernel.rule.Reason;

@DisplayName("不得代理 (公务员法 art. 76): what stays with the principal, whoever stands in")
class ReservedTest {
    private static final UUID ZHOU = UUID.randomUUID();
    private static final UUID LI = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Matter.class)
    void nothingAboutTheStandInHimself(Matter matter) {
        assertThat(Reserved.lends(matter, Set.of(LI, ZHOU), ZHOU)).satisfies(ruling -> {
            assertThat(ruling.value()).isFalse();
            assertThat(ruling.reasons()).extracting(Reason::basis).containsExactly("公务员法#76");
        });
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void whatIsAboutAnotherIsLent(Matter matter) {
        assertThat(Reserved.lends(matter, Set.of(LI), ZHOU).value()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void whatIsAboutNobodyKnownIsLentUnlessItIsOfThoseSorts(Matter matter) {
        assertThat(Reserved.lends(matter, Set.of(), ZHOU).value()).isEqualTo(matter == Matter.ORDINARY);
    }

    @Test
    void aPersonalStepSaysUnderWhichArticle() {
        assertThat(Reserved.step(false, true, "法律援助法#46.1"))
                .get()
                .extracting(Reason::basis)
                .isEqualTo("法律援助法#46.1");
        assertThat(Reserved.step(true, false, null)).contains(Reserved.SIGNING);
        assertThat(Reserved.step(true, true, null)).isEmpty();
    }
}
