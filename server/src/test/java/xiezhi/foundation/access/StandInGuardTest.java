package xiezhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.Scope;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("守卫: an act of power stays with the principal, whoever stands in for him and however fresh his proof")
class StandInGuardTest {
    @Autowired
    private Guard guard;

    @Autowired
    private StepUp stepUp;

    private static Actor standIn(boolean signing) {
        Actor zhou = new Actor(
                UUID.randomUUID(),
                "zhou",
                "测试周某",
                Actor.Kind.OFFICER,
                "L3",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "测试机构 局长",
                Set.of("test.sign"),
                Scope.of(List.of()),
                Instant.MAX,
                "local");
        return zhou.standingInFor(new Actor.Principal(UUID.randomUUID(), "测试钱某", signing));
    }

    private static May mark(String method) throws NoSuchMethodException {
        return Acts.class.getDeclaredMethod(method).getAnnotation(May.class);
    }

    /** 样本动作. */
    private interface Acts {
        @May(value = "test.sign", stepUp = true)
        void sign();

        @May("test.sign")
        void draft();
    }

    @Test
    void refusesAnActOfPowerToAStandIn() throws Exception {
        guard.check(mark("draft"), standIn(false));
        May sign = mark("sign");
        assertThatThrownBy(() -> guard.check(sign, standIn(false)))
                .isInstanceOf(Unwelcome.class)
                .hasMessageContaining("委托人本人");
        assertThatThrownBy(() -> Acting.run(standIn(false), stepUp::demand)).isInstanceOf(Unwelcome.class);
    }

    @Test
    void letsOneWithAWrittenAuthorisationDoIt() throws Exception {
        Actor zhou = standIn(true);
        guard.check(mark("sign"), zhou);
        Acting.run(zhou, stepUp::demand);
        assertThat(zhou.name()).isEqualTo("测试周某（代测试钱某）");
    }
}
