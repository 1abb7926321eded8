package xiezhi.application.government.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.InstitutionForm;
import xiezhi.application.government.lawyer.InstitutionStatus;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.PractitionerCategory;
import xiezhi.application.government.lawyer.PractitionerStatus;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.application.government.legalaid.assignment.AssignmentDesk;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.TestNumbers;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

/** 测试县: a county of one test's own: a bureau, its aid centre, a law firm and the people who work there. */
final class AidTown {
    private static final AtomicInteger SERIAL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1000, 5000));

    final String division = "97%04d".formatted(SERIAL.incrementAndGet());
    final UUID bureau;
    final UUID centre;
    final UUID firm;
    final Hired clerk;
    final Hired reviewer;
    final Hired director;
    final Hired dispatcher;
    final Hired closer;
    final Hired examiner;
    final UUID citizen;
    private final ApplicationContext house;
    private final TestPeople people;
    private @Nullable Ref<Institution> institution;

    AidTown(ApplicationContext house) {
        this.house = house;
        this.people = new TestPeople(house);
        UUID root = people.root();
        bureau = unit("测试县司法局", UnitType.COUNTY_BUREAU, root, null);
        centre = unit("测试县法律援助中心", UnitType.LEGAL_AID_AGENCY, bureau, "测" + division);
        firm = unit("测试律师事务所", UnitType.LAW_FIRM, bureau, null);
        clerk = hire("测试接收员", centre, AidDuty.RECEIVE, AidDuty.NOTIFY);
        reviewer = hire("测试审查员", centre, AidDuty.REVIEW);
        director = hire("测试主任", centre, AidDuty.DECIDE, AidDuty.LEAD, AidDuty.STATISTICS);
        dispatcher = hire("测试指派员", centre, AidDuty.ASSIGN);
        closer = hire("测试结案员", centre, AidDuty.CLOSE);
        examiner = hire("测试异议审查员", bureau, AidDuty.OBJECTION);
        citizen = people.citizen("测试申请人");
        Acting.run(Actor.system("测试"), () -> records().add(standard(), Placement.in(bureau)));
    }

    private LocalAidStandard standard() {
        return new LocalAidStandard(
                Ref.next(),
                new DivisionCode(division),
                LocalDate.of(2022, 1, 1),
                null,
                Money.of("2200"),
                Money.of("30000"),
                Set.of(),
                null,
                "测试标准",
                true);
    }

    /** Does the work as the officer, who has just given his password. */
    <T> T as(Hired officer, Supplier<T> work) {
        return Acting.as(steppedUp(people.actor(officer)), work::get);
    }

    void run(Hired officer, Runnable work) {
        Acting.run(steppedUp(people.actor(officer)), work);
    }

    /** Does the work in the post of somebody who is away and for whom he stands in. */
    void standingIn(Hired officer, Hired away, Runnable work) {
        Actor actor = house.getBean(People.class).actorFor(officer.person(), away.appointment());
        Acting.run(steppedUp(actor), work);
    }

    void asCitizen(Runnable work) {
        Acting.run(house.getBean(People.class).citizen(citizen), work);
    }

    <T> T asCitizen(UUID who, Supplier<T> work) {
        return Acting.as(house.getBean(People.class).citizen(who), work::get);
    }

    /** 已接收: the citizen's claim for wages, handed in on the day and received at the counter. */
    Ref<AidApplication> received(LocalDate day) {
        Ref<AidApplication> file = asCitizen(
                citizen,
                () -> house.getBean(IntakeDesk.class)
                        .submit(AidFiling.read(wages(), day), citizen)
                        .file()
                        .ref());
        run(clerk, () -> house.getBean(IntakeDesk.class).receive(file, version(file)));
        return file;
    }

    /** 已指派: reviewed, granted, and given to the lawyer. */
    void assigned(Ref<AidApplication> file, Lawyer lawyer) {
        run(reviewer, () -> house.getBean(ReviewDesk.class).review(file, version(file), Proposal.GRANT, "材料齐全"));
        run(director, () -> house.getBean(DecisionDesk.class).decide(file, version(file), DecisionKind.GRANT, null));
        run(dispatcher, () -> house.getBean(AssignmentDesk.class).assign(file, version(file), lawyer.ref(), "受援人要求"));
    }

    int version(Ref<AidApplication> file) {
        return Acting.as(
                Actor.system("测试"),
                () -> records().get(AidApplication.class, file).version());
    }

    /** The officer's or the lawyer's own browser. */
    Visitor visitor(int port, Hired who) {
        return Visitor.to(port).bearer(token(who.person()));
    }

    UUID anotherCitizen() {
        return people.citizen("测试另一人");
    }

    String token(UUID person) {
        return people.token(person, true);
    }

    /** Strong proof of identity (L3), as the counter or a face check would give it. */
    void proveIdentity(UUID person) {
        house.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update access.account set level = 'L3' where person = ?")
                .param(person)
                .update();
    }

    Hired hire(String name, UUID unit, String... duties) {
        return people.officer(name, unit, duties);
    }

    /** A lawyer of the firm with an account. */
    Lawyer lawyer(String name, LocalDate criminalSince, boolean forMinors, PracticeField... fields) {
        Hired hired = practitionerOf(firm, name);
        Practitioner row = new Practitioner(
                Ref.next(),
                "1" + "%016d".formatted(System.nanoTime() % 10_000_000_000L + SERIAL.incrementAndGet()),
                new PersonName(name),
                Sex.FEMALE,
                PractitionerCategory.FULL_TIME,
                institution(),
                PractitionerStatus.PRACTISING,
                LocalDate.of(2015, 1, 1),
                criminalSince,
                Set.of(fields),
                Set.of(ServiceLanguage.MANDARIN),
                forMinors,
                new DivisionCode(division),
                new Mobile("13800138000"),
                true,
                hired.person().toString());
        Acting.run(Actor.system("测试"), () -> records().add(row, Placement.in(firm)));
        return new Lawyer(hired, row.id());
    }

    /** Somebody with a lawyer's account, whom no register names. */
    Hired practitionerOf(UUID unit, String name) {
        return Acting.as(
                Actor.system("测试"),
                () -> house.getBean(Directory.class)
                        .hire(
                                name,
                                PersonKind.PRACTITIONER,
                                unit,
                                "律师",
                                PostKind.STAFF,
                                Span.TREE,
                                Set.of(AidDuty.HANDLE)));
    }

    /** 测试律师. */
    record Lawyer(Hired hired, Ref<Practitioner> ref) {}

    /** What the citizen of case A1 fills in. */
    Map<String, Object> wages() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("form", "CIVIL_ADMIN_AGENCY");
        body.put("matter", "UNPAID_WAGES");
        body.put("facts", "工地干活八个月, 拖欠工资一万二千元.");
        body.put("opponent", "演示建筑公司");
        body.put("division", division);
        body.put("household", List.of(member("测试甲", "40000"), member("测试乙", "24800"), member("测试丙", "0")));
        body.put("incomeTotal12m", "64800");
        body.put("assets", "45000");
        body.put("honestDeclaration", true);
        body.put("applicantName", "测试申请人");
        body.put("citizenId", "110101199003070011");
        body.put("mobile", "13800138001");
        return body;
    }

    Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    Records records() {
        return house.getBean(Records.class);
    }

    private static Map<String, Object> member(String name, String income) {
        return Map.of("name", name, "relation", "家人", "income12m", income, "opponent", false);
    }

    private Ref<Institution> institution() {
        Ref<Institution> known = institution;
        if (known == null) {
            known = Ref.next();
            Ref<Institution> id = known;
            Acting.run(
                    Actor.system("测试"),
                    () -> records()
                            .add(
                                    new Institution(
                                            id,
                                            TestNumbers.creditCode(),
                                            "测试律师事务所",
                                            InstitutionForm.GENERAL_PARTNERSHIP,
                                            new DivisionCode(division),
                                            InstitutionStatus.ACTIVE,
                                            null,
                                            null,
                                            null),
                                    Placement.in(firm)));
            institution = known;
        }
        return known;
    }

    UUID unit(String name, UnitType type, UUID parent, @Nullable String word) {
        Ref<Unit> id = Ref.next();
        Unit unit = new Unit(
                id,
                Ref.of(parent),
                division,
                "9788" + "%010d".formatted(SERIAL.incrementAndGet()),
                type,
                4,
                name,
                name,
                word,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null);
        Acting.run(Actor.system("测试"), () -> house.getBean(Directory.class).addUnits(List.of(unit)));
        return id.id();
    }

    private static Actor steppedUp(Actor a) {
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
                Instant.MAX,
                a.address(),
                a.principal());
    }
}
