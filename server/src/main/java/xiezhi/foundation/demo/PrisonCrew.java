package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.PrisonDuty;
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

/** 监狱人手: the administration, the prison with its wards, and who does which work there. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class PrisonCrew {
    static final String PRISON = "云岭省第一监狱";
    private static final Duration BEFORE = Duration.ofDays(900);
    private final Staging staging;
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    PrisonCrew(Staging staging, Directory directory, Accounts accounts, People people, Clock clock) {
        this.staging = staging;
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** 岗: whose account it is, where, with which duties. */
    private enum Job {
        INTAKE("demo-prison-intake", "演示收押民警", "收押", "Prison reception", PrisonDuty.INTAKE),
        WARD("demo-prison-ward", "演示管教民警", "一监区管教", "Ward officer", PrisonDuty.WARD, "sentence.read"),
        CHIEF(
                "demo-prison-chief",
                "演示监区长",
                "一监区 监区长",
                "Head of the ward",
                PrisonDuty.WARD_CHIEF,
                PrisonDuty.WARD,
                "sentence.read"),
        PENALTY(
                "demo-prison-penalty",
                "演示刑罚执行民警",
                "刑罚执行科",
                "Penalty department",
                PrisonDuty.PENALTY,
                "sentence.term",
                "sentence.read",
                "resettlement.release"),
        CUSTODY("demo-prison-custody", "演示狱政民警", "狱政管理科", "Custody department", PrisonDuty.CUSTODY, "sentence.read"),
        EDUCATION("demo-prison-education", "演示教育民警", "教育改造科", "Education department", PrisonDuty.EDUCATION),
        LIFE("demo-prison-life", "演示监狱医生", "生活卫生科", "Life and health", PrisonDuty.LIFE),
        COMMITTEE(
                "demo-prison-committee", "演示评审委员甲", "评审委员会", "Review committee", PrisonDuty.COMMITTEE, "sentence.read"),
        COMMITTEE_2(
                "demo-prison-committee2",
                "演示评审委员乙",
                "评审委员会",
                "Review committee, second member",
                PrisonDuty.COMMITTEE,
                "sentence.read"),
        COMMITTEE_3(
                "demo-prison-committee3",
                "演示评审委员丙",
                "评审委员会",
                "Review committee, third member",
                PrisonDuty.COMMITTEE,
                "sentence.read"),
        COMMITTEE_4(
                "demo-prison-committee4",
                "演示评审委员丁",
                "评审委员会",
                "Review committee, fourth member",
                PrisonDuty.COMMITTEE,
                "sentence.read"),
        COMMITTEE_5("", "演示评审委员戊", "", "", PrisonDuty.COMMITTEE),
        WARDEN("demo-prison-warden", "演示监狱长", "监狱长", "Warden", PrisonDuty.WARDEN, "documents.seal"),
        BUREAU("demo-prison-bureau", "演示省局民警", "省监狱管理局", "Prison administration", PrisonDuty.BUREAU),
        PROCURATOR(
                "demo-prison-procurator",
                "演示驻监检察官",
                "驻监检察室",
                "Procurator at the prison",
                PrisonDuty.PROCURATOR,
                "person.supervise",
                "sentence.read"),
        INSPECT("demo-prison-inspect", "演示督察民警", "纪检督察", "Discipline inspection", PrisonDuty.INSPECT),
        COMPLAINTS(
                "demo-prison-rights",
                "演示维权民警",
                "申诉控告检举受理",
                "Complaints and rights",
                PrisonDuty.COMPLAINTS,
                PrisonDuty.INSPECT);

        private final String login;
        private final String person;
        private final String role;
        private final String english;
        private final Set<String> duties;

        Job(String login, String person, String role, String english, String... duties) {
            this.login = login;
            this.person = person;
            this.role = role;
            this.english = english;
            this.duties = Set.of(duties);
        }

        boolean shown() {
            return !login.isEmpty();
        }
    }

    /** 一座监狱: its wards and everybody who works in it, each with the powers of the post. */
    record Staff(
            UUID intakeWard,
            UUID ward,
            UUID secondWard,
            Actor intake,
            Actor officer,
            Actor chief,
            Actor penalty,
            Actor custodian,
            Actor educator,
            Actor doctor,
            List<Actor> committee,
            Actor warden,
            Actor bureau,
            Actor complaints) {}

    /** Who may be tried out. */
    List<DemoAccount> accounts() {
        List<DemoAccount> shown = new ArrayList<>();
        for (Job job : Job.values()) {
            if (job.shown()) {
                shown.add(new DemoAccount(
                        job.login, job.person, PRISON + " " + job.role, job.english, DemoAccount.PASSWORD));
            }
        }
        return shown;
    }

    Staff found() {
        UUID root = people.unitFor("970000", UnitType.JUSTICE_DEPARTMENT)
                .orElseThrow()
                .id()
                .id();
        UUID bureau = staging.found(root, "970000", "97000006801", UnitType.PRISON_ADMINISTRATION, "云岭省监狱管理局", "云监管");
        UUID prison = staging.found(bureau, "970100", "97010007801", UnitType.PRISON, PRISON, "云一监");
        UUID intakeWard = ward(prison, 0, "入监监区");
        UUID ward = ward(prison, 1, "一监区");
        UUID secondWard = ward(prison, 2, "二监区");
        List<NewAccount> fresh = new ArrayList<>();
        Actor[] hired = new Actor[Job.values().length];
        StoryClock.at(clock.instant().minus(BEFORE), () -> {
            for (Job job : Job.values()) {
                UUID unit = job == Job.WARD || job == Job.CHIEF ? ward : job == Job.BUREAU ? bureau : prison;
                Hired one = directory.hire(
                        job.person,
                        PersonKind.OFFICER,
                        unit,
                        job.role.isEmpty() ? "评审委员会" : job.role,
                        PostKind.STAFF,
                        Span.TREE,
                        job.duties);
                if (job.shown()) {
                    fresh.add(new NewAccount(one.person(), job.login, DemoAccount.PASSWORD));
                }
                hired[job.ordinal()] = people.actorFor(one.person(), one.appointment());
            }
        });
        accounts.open(fresh);
        return staff(intakeWard, ward, secondWard, job -> proved(hired[job.ordinal()]));
    }

    private static Staff staff(UUID intakeWard, UUID ward, UUID second, Function<Job, Actor> of) {
        return new Staff(
                intakeWard,
                ward,
                second,
                of.apply(Job.INTAKE),
                of.apply(Job.WARD),
                of.apply(Job.CHIEF),
                of.apply(Job.PENALTY),
                of.apply(Job.CUSTODY),
                of.apply(Job.EDUCATION),
                of.apply(Job.LIFE),
                List.of(
                        of.apply(Job.COMMITTEE),
                        of.apply(Job.COMMITTEE_2),
                        of.apply(Job.COMMITTEE_3),
                        of.apply(Job.COMMITTEE_4),
                        of.apply(Job.COMMITTEE_5)),
                of.apply(Job.WARDEN),
                of.apply(Job.BUREAU),
                of.apply(Job.COMPLAINTS));
    }

    private UUID ward(UUID prison, int serial, String name) {
        return staging.found(
                prison,
                "970100",
                "9701001481%d".formatted(serial),
                UnitType.PRISON_WARD,
                PRISON + name,
                "云一监" + serial);
    }

    /** The officer, who has just given the password again. */
    private Actor proved(Actor a) {
        return new Actor(
                a.person(),
                a.account(),
                a.name(),
                a.kind(),
                a.level(),
                a.appointment(),
                a.unit(),
                a.identity(),
                a.duties(),
                a.scope(),
                clock.instant().plus(Duration.ofDays(1)),
                a.address());
    }
}
