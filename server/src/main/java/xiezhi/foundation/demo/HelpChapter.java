package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.risk.Attitude;
import xiezhi.application.enforcement.person.risk.FamilyTie;
import xiezhi.application.enforcement.person.risk.Footing;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.application.enforcement.person.risk.SubstanceUse;
import xiezhi.application.enforcement.resettlement.Closure;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpSource;
import xiezhi.application.enforcement.resettlement.KeyCriterion;
import xiezhi.application.enforcement.resettlement.MeasureType;
import xiezhi.application.enforcement.resettlement.Verdict;
import xiezhi.application.enforcement.resettlement.VisitMode;
import xiezhi.application.enforcement.resettlement.file.HelpForms;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 安置帮教篇: two counties with files in every state: who comes today, who did not come, who is visited, who has moved. */
@Component
@Order(20) // after the chapter of the centre, whose prison-less releases come to the same counties
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class HelpChapter implements Chapter {
    private static final long FIRST = 620;
    private final Staging staging;
    private final People people;
    private final Persons persons;
    private long count = FIRST;

    HelpChapter(Staging staging, People people, Persons persons) {
        this.staging = staging;
        this.people = people;
        this.persons = persons;
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                account("demo-help-county", "演示南屏帮教", "南屏县司法局 县级安置帮教", "County resettlement"),
                account("demo-help-office", "演示大柳树帮教", "大柳树镇司法所 安置帮教", "Resettlement at a justice office"),
                account("demo-help-county2", "演示青石帮教", "青石区司法局 县级安置帮教", "County resettlement (another county)"),
                account("demo-help-office2", "演示青石街道帮教", "青石街道司法所 安置帮教", "Resettlement at another justice office"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, role, english, DemoAccount.PASSWORD);
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        List<DemoAccount> who = accounts();
        County south = county("970121", who.get(0), who.get(1));
        County green = county("970102", who.get(2), who.get(3));
        Told told = new Told(today, south);
        told.everyState();
        told.movesTo(green);
        new Told(today, green).everyState();
    }

    /** 一县: its body, one of its offices, and who works there. */
    private record County(String division, UUID office, Actor atCounty, Actor atOffice) {}

    private County county(String division, DemoAccount county, DemoAccount office) {
        UUID bureau = people.unitFor(division, UnitType.COUNTY_BUREAU)
                .orElseThrow()
                .id()
                .id();
        UUID first = people.unitFor(division + "101", UnitType.JUSTICE_OFFICE)
                .orElseThrow()
                .id()
                .id();
        return new County(
                division,
                first,
                staging.hire(county, bureau, "安置帮教", "resettlement.county", "resettlement.fairness", "documents.seal"),
                staging.hire(office, first, "安置帮教", "resettlement.office"));
    }

    private final class Told {
        private final LocalDate today;
        private final County county;

        Told(LocalDate today, County county) {
            this.today = today;
            this.county = county;
        }

        void everyState() {
            announced(today.plusDays(28), today.minusDays(2), false);
            announced(today.plusDays(80), today.minusDays(1), true);
            verified(today.plusDays(12), today.minusDays(15), Verdict.NOT_LOCATED);
            verified(today.plusDays(6), today.minusDays(20), Verdict.LOCATED); // nobody receives yet
            received(today, today.minusDays(28), Verdict.REFUSED_BY_FAMILY);
            received(today, today.minusDays(30), Verdict.LOCATED);
            Ref<HelpCase> absent = received(today.minusDays(1), today.minusDays(30), Verdict.NOT_LOCATED);
            office(today.minusDays(1), absent, "no-show", new HelpForms.Word("等候至18时未到 (演示)"));
            handed(today.minusDays(1));
            active(today.minusDays(100), false);
            active(today.minusDays(40), true);
            Ref<HelpCase> refused = handed(today.minusDays(20));
            office(today.minusDays(19), refused, "open-help", new HelpForms.Opened(false, null, null));
            Ref<HelpCase> ended = handed(today.minusDays(50));
            body(today.minusDays(10), ended, "close", new HelpForms.Ending(Closure.OTHER, "随家人迁居国外 (演示)"));
        }

        void movesTo(County other) {
            Ref<HelpCase> help = active(today.minusDays(200), false);
            office(
                    today.minusDays(2),
                    help,
                    "move-away",
                    new HelpForms.Moving(new DivisionCode(other.division()), "随子女居住 (演示)"));
        }

        private Ref<HelpCase> announced(LocalDate releaseOn, LocalDate on, boolean key) {
            long one = count++;
            CitizenId id = new CitizenId(Cast.citizenId(county.division(), 1975 + (int) (one % 25), one));
            Ref<Person> person = persons.register(Claim.citizen(Cast.name(one), id, true), county.office());
            return staging.begin(
                    Actor.system("演示省"),
                    on,
                    HelpCase.class,
                    "announce",
                    new HelpForms.Announced(
                            person,
                            null,
                            releaseOn,
                            HelpSource.PRISON,
                            false,
                            key,
                            new DivisionCode(county.division()),
                            false));
        }

        private Ref<HelpCase> verified(LocalDate releaseOn, LocalDate on, Verdict verdict) {
            Ref<HelpCase> help = announced(releaseOn, on, false);
            Address address = verdict == Verdict.LOCATED ? new Address("演示县演示镇演示路%d号".formatted(count)) : null;
            boolean family = verdict == Verdict.LOCATED;
            body(
                    on.plusDays(3),
                    help,
                    "verify",
                    new HelpForms.Checked(verdict, address, null, null, family, "已入户了解 (演示)", "打算务工 (演示)"));
            return help;
        }

        private Ref<HelpCase> received(LocalDate releaseOn, LocalDate on, Verdict verdict) {
            Ref<HelpCase> help = verified(releaseOn, on, verdict);
            body(
                    on.plusDays(6),
                    help,
                    "set-receiver",
                    new HelpForms.Receiver(Ref.of(county.office()), verdict == Verdict.LOCATED));
            return help;
        }

        private Ref<HelpCase> handed(LocalDate on) {
            Ref<HelpCase> help = received(on, on.minusDays(30), Verdict.LOCATED);
            office(
                    on,
                    help,
                    "hand-over",
                    new HelpForms.Met(
                            on, "释放单位门口", new PersonName("演示民警"), new PersonName("演示所员"), true, false, "释放证明书"));
            return help;
        }

        private Ref<HelpCase> active(LocalDate on, boolean key) {
            Ref<HelpCase> help = handed(on);
            office(on.plusDays(1), help, "open-help", new HelpForms.Opened(true, "演示帮教小组", "落实住所和就业 (演示)"));
            visit(help, on.plusDays(5));
            if (key) {
                body(on.plusDays(6), help, "check-key", new HelpForms.Tick(KeyCriterion.NO_HOME, "村民委员会证明 (演示)"));
                body(on.plusDays(6), help, "assess-risk", risk());
                visit(help, on.plusDays(8));
            }
            office(
                    on.plusDays(9),
                    help,
                    "measure",
                    new HelpForms.Measure(MeasureType.JOB, "演示企业", null, on.plusDays(9), "介绍就业 (演示)"));
            return help;
        }

        private void visit(Ref<HelpCase> help, LocalDate on) {
            office(on, help, "visit", new HelpForms.Visited(on, VisitMode.HOME, "生活稳定, 正在找工作 (演示)", "平稳", "需要培训"));
        }

        private HelpForms.Risk risk() {
            return new HelpForms.Risk(
                    1,
                    22,
                    true,
                    Footing.UNSTABLE,
                    Footing.UNSTABLE,
                    FamilyTie.WEAK,
                    SubstanceUse.PAST,
                    Attitude.PARTIAL,
                    0,
                    true,
                    false,
                    RiskBand.MEDIUM,
                    null);
        }

        private void body(LocalDate on, Ref<HelpCase> help, String act, @Nullable Record form) {
            staging.act(county.atCounty(), on, HelpCase.class, help, act, form);
        }

        private void office(LocalDate on, Ref<HelpCase> help, String act, @Nullable Record form) {
            staging.act(county.atOffice(), on, HelpCase.class, help, act, form);
        }
    }
}
