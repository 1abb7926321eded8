package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.access.Accounts.NewAccount;
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
    private static final String CITY = "970100";
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    CorrectionsCrew(Directory directory, Accounts accounts, People people, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
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
            hired[1] = hire(
                    "演示%s矫正科员".formatted(name),
                    county,
                    CommunityDuty.COUNTY,
                    CommunityDuty.OFFICE,
                    CommunityDuty.MONITOR);
            hired[2] = hire(
                    "演示%s分管局长".formatted(name), county, CommunityDuty.HEAD, CommunityDuty.COUNTY, "documents.seal");
        });
        return new Hands(division, county, office, hired[0], hired[1], hired[2]);
    }

    /** Who may be tried out: the office, the county, its head, the city, and the procuratorate that looks on. */
    List<DemoAccount> accounts() {
        return List.of(
                account("demo-justice-office", "演示南屏县矫正员", "大柳树镇司法所 社区矫正", "Community corrections, justice office"),
                account("demo-corrections", "演示南屏县矫正科员", "南屏县司法局 社区矫正", "Community corrections, county"),
                account("demo-county-head", "演示南屏县分管局长", "南屏县司法局 分管局长", "Head of the county bureau"),
                account("demo-city-corrections", "演示市矫正支队", "南屏市司法局 社区矫正", "Community corrections, city"),
                account("demo-procurator", "演示驻县检察人员", "南屏县 检察院驻点", "Procurator of the county"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, role, english, DemoAccount.PASSWORD);
    }

    /** Accounts for the county that is shown. */
    void openAccounts(Hands shown) {
        Hired city = hire("演示市矫正支队", unit(CITY, UnitType.CITY_BUREAU), CommunityDuty.HIGHER);
        Hired procurator = hire("演示驻县检察人员", shown.county(), CommunityDuty.PROCURATOR);
        accounts.open(List.of(
                new NewAccount(shown.clerk().person(), "demo-justice-office", DemoAccount.PASSWORD),
                new NewAccount(shown.desk().person(), "demo-corrections", DemoAccount.PASSWORD),
                new NewAccount(shown.head().person(), "demo-county-head", DemoAccount.PASSWORD),
                new NewAccount(city.person(), "demo-city-corrections", DemoAccount.PASSWORD),
                new NewAccount(procurator.person(), "demo-procurator", DemoAccount.PASSWORD)));
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
