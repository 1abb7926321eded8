package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Actor;

/** 社区矫正人手: who does the work in a county of the story. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class CorrectionsCrew {
    private final Directory directory;
    private final People people;
    private final Clock clock;

    CorrectionsCrew(Directory directory, People people, Clock clock) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    /** 一县: its bureau, the first of its offices, and three people with everything that the law lets them do. */
    record Hands(String division, UUID county, UUID office, Hired clerk, Hired desk, Hired head) {}

    /** Hired two years ago, so that they can have done what the story says. */
    Hands of(String division, String name) {
        UUID county = unit(division, UnitType.COUNTY_BUREAU);
        UUID office = unit(division + "101", UnitType.JUSTICE_OFFICE);
        Hired[] hired = new Hired[3];
        StoryClock.at(clock.instant().minus(Duration.ofDays(700)), () -> {
            hired[0] = hire("演示%s矫正员".formatted(name), office, CommunityDuty.OFFICE);
            hired[1] = hire("演示%s矫正科员".formatted(name), county, CommunityDuty.COUNTY, CommunityDuty.OFFICE);
            hired[2] = hire("演示%s分管局长".formatted(name), county, CommunityDuty.HEAD, CommunityDuty.COUNTY);
        });
        return new Hands(division, county, office, hired[0], hired[1], hired[2]);
    }

    private UUID unit(String division, UnitType type) {
        return people.unitFor(division, type).orElseThrow().id().id();
    }

    private Hired hire(String name, UUID unit, String... duties) {
        return directory.hire(name, PersonKind.OFFICER, unit, "社区矫正岗", PostKind.STAFF, Span.TREE, Set.of(duties));
    }

    /** The officer, who has just given his password again. */
    Actor actor(Hired hired) {
        Actor a = people.actorFor(hired.person(), hired.appointment());
        return new Actor(
                a.person(),
                a.account(),
                a.name(),
                a.kind(),
                "L3",
                a.appointment(),
                a.unit(),
                a.identity(),
                a.duties(),
                a.scope(),
                clock.instant().plus(Duration.ofDays(1)),
                "127.0.0.1");
    }
}
