package xiezhi.foundation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.foundation.security.Administrators;

@DisplayName("三员分立 and 离岗委托, as pure rules")
class RulesOfPostsTest {
    private static final UUID QIAN = new UUID(1, 1);
    private static final UUID ZHOU = new UUID(1, 2);
    private static final UUID WU = new UUID(1, 3);
    private static final UUID ZHENG = new UUID(1, 4);
    private static final UUID SUPERIOR = new UUID(1, 9);
    private static final Function<UUID, Optional<UUID>> ABOVE = person -> Optional.of(SUPERIOR);
    private static final Delegation TO_ZHOU =
            new Delegation(QIAN, ZHOU, at("2026-09-28T08:00"), at("2026-10-09T00:00"), true);

    @Test
    void twoAdministratorsExcludeEachOther() {
        assertThat(Separation.violated(Set.of(Administrators.SYSTEM, Administrators.AUDIT)))
                .contains(new Separation.Pair(Administrators.AUDIT, Administrators.SYSTEM));
    }

    @Test
    void anAdministratorHoldsNoBusinessDuty() {
        assertThat(Separation.violated(Set.of(Administrators.SECURITY, "office.draft")))
                .isPresent();
        assertThat(Separation.violated(Set.of("office.head", "office.draft"))).isEmpty();
        assertThat(Separation.violated(Set.of(Administrators.SECURITY))).isEmpty();
    }

    @Test
    void workThatCameWithinTheDelegationGoesToTheProxy() {
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU)).isEqualTo(ZHOU);
        assertThat(assignee("2026-09-28T08:00", false, TO_ZHOU))
                .as("the first instant is within")
                .isEqualTo(ZHOU);
    }

    @Test
    void workThatCameAtTheEndGoesToThePrincipal() {
        assertThat(assignee("2026-10-09T00:00", false, TO_ZHOU))
                .as("the interval is half-open")
                .isEqualTo(QIAN);
        assertThat(assignee("2026-09-28T07:59", false, TO_ZHOU)).isEqualTo(QIAN);
    }

    @Test
    void signingStaysWithThePrincipal() {
        assertThat(assignee("2026-10-08T09:00", true, TO_ZHOU)).isEqualTo(QIAN);
        Delegation withAuthorisation = new Delegation(QIAN, ZHOU, TO_ZHOU.from(), TO_ZHOU.until(), false);
        assertThat(assignee("2026-10-08T09:00", true, withAuthorisation)).isEqualTo(ZHOU);
    }

    @Test
    void aChainIsFollowedForTwoHops() {
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU, during(ZHOU, WU)))
                .isEqualTo(WU);
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU, during(ZHOU, WU), during(WU, ZHENG)))
                .isEqualTo(WU);
    }

    @Test
    void oneWhoWorksOnBesideHisStandInIsNotPassedOver() {
        Delegation shared = new Delegation(
                ZHOU, WU, TO_ZHOU.from(), TO_ZHOU.until(), true, Set.of(), Set.of(), Delegation.Mode.BOTH);
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU, shared)).isEqualTo(ZHOU);
    }

    @Test
    void aCircleFallsBackToTheSuperiorOfThePrincipal() {
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU, during(ZHOU, QIAN)))
                .isEqualTo(SUPERIOR);
        assertThat(assignee("2026-10-08T09:00", false, TO_ZHOU, during(ZHOU, WU), during(WU, QIAN)))
                .isEqualTo(SUPERIOR);
    }

    @Test
    void delegatingBackInTheSamePeriodIsACircle() {
        assertThat(Proxies.closesCircle(during(ZHOU, QIAN), List.of(TO_ZHOU))).isTrue();
        Delegation later =
                new Delegation(ZHOU, QIAN, TO_ZHOU.until(), TO_ZHOU.until().plusSeconds(60), true);
        assertThat(Proxies.closesCircle(later, List.of(TO_ZHOU))).isFalse();
    }

    private static UUID assignee(String received, boolean signing, Delegation... delegations) {
        return Proxies.assignee(QIAN, at(received), signing, List.of(delegations), ABOVE)
                .value();
    }

    private static Delegation during(UUID principal, UUID delegate) {
        return new Delegation(principal, delegate, TO_ZHOU.from(), TO_ZHOU.until(), true);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
