package xiezhi.application.enforcement.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.prison.custody.GuardForms;
import xiezhi.application.enforcement.prison.custody.IntakeForms;
import xiezhi.application.enforcement.prison.intake.AdmissionFacts;
import xiezhi.application.enforcement.prison.intake.IdentityResult;
import xiezhi.application.enforcement.prison.intake.Paper;
import xiezhi.application.enforcement.prison.intake.PaperState;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Instance;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.JudgmentState;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CitizenIdRules;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.TestPeople;

/** 测试监狱: a prison of one test's own: a bureau, two wards, the officers, and inmates with judgments. */
public final class TestPrison {
    private static final AtomicInteger SERIAL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1000, 8000));
    public final UUID bureau;
    public final UUID prison;
    public final UUID ward;
    public final UUID otherWard;
    public final Hired intake;
    public final Hired officer;
    public final Hired otherOfficer;
    public final Hired chief;
    public final Hired penalty;
    public final Hired custodian;
    public final Hired educator;
    public final Hired doctor;
    public final Hired warden;
    public final Hired bureauOfficer;
    public final Hired inspector;
    public final Hired complaints;
    public final List<Hired> committee = new ArrayList<>();
    private final ApplicationContext house;
    private final TestPeople people;

    public TestPrison(ApplicationContext house) {
        this.house = house;
        this.people = new TestPeople(house);
        int n = SERIAL.incrementAndGet();
        bureau = unit("测试监狱管理局" + n, UnitType.PRISON_ADMINISTRATION, people.root(), "测局" + n);
        prison = unit("测试第一监狱" + n, UnitType.PRISON, bureau, "测监" + n);
        ward = unit("测试一监区" + n, UnitType.PRISON_WARD, prison, null);
        otherWard = unit("测试二监区" + n, UnitType.PRISON_WARD, prison, null);
        intake = people.officer("测试收押民警", prison, PrisonDuty.INTAKE);
        officer = people.officer("测试管教民警", ward, PrisonDuty.WARD);
        otherOfficer = people.officer("测试二监区民警", otherWard, PrisonDuty.WARD);
        chief = people.officer("测试监区长", ward, PrisonDuty.WARD_CHIEF, PrisonDuty.WARD);
        penalty = people.officer("测试刑罚执行", prison, PrisonDuty.PENALTY);
        custodian = people.officer("测试狱政", prison, PrisonDuty.CUSTODY);
        educator = people.officer("测试教育", prison, PrisonDuty.EDUCATION);
        doctor = people.officer("测试医生", prison, PrisonDuty.LIFE);
        warden = people.officer("测试监狱长", prison, PrisonDuty.WARDEN);
        bureauOfficer = people.officer("测试省局", bureau, PrisonDuty.BUREAU);
        inspector = people.officer("测试督察", prison, PrisonDuty.INSPECT);
        complaints = people.officer("测试受理", prison, PrisonDuty.COMPLAINTS);
        // two of them have one name, as happens
        for (String name : List.of("测试委员甲", "测试委员甲", "测试委员丙", "测试委员丁", "测试委员戊")) {
            committee.add(people.officer(name, prison, PrisonDuty.COMMITTEE));
        }
    }

    public <T> T as(Hired who, Supplier<T> work) {
        return Acting.as(steppedUp(people.actor(who)), work::get);
    }

    public void run(Hired who, Runnable work) {
        Acting.run(steppedUp(people.actor(who)), work);
    }

    /** Does the act on the file as it stands. */
    public <R extends Record> void act(Hired who, Class<R> of, Ref<R> ref, String act, @Nullable Record form) {
        run(who, () -> files().act(of, ref, version(of, ref), act, form));
    }

    public <R extends Record> Ref<R> begin(Hired who, Class<R> of, String act, Record form) {
        Stored<R> begun = as(who, () -> files().begin(of, act, form));
        return Ref.of(xiezhi.kernel.record.RecordType.of(of).keyOf(begun.row()).id());
    }

    public <R extends Record> R row(Class<R> of, Ref<R> ref) {
        return Acting.as(Actor.system("测试"), () -> records().get(of, ref)).row();
    }

    public <R extends Record> int version(Class<R> of, Ref<R> ref) {
        return Acting.as(Actor.system("测试"), () -> records().get(of, ref)).version();
    }

    public String due(Ref<?> file, String rule) {
        return house.getBean(Clocks.class).of(file.id()).stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((first, last) -> last)
                .map(clock -> clock.due().toString())
                .orElse("none");
    }

    /** Somebody who is expected, with a judgment of five years and six months from the day; nothing else is known of him. */
    public Ref<CustodyFile> expected(LocalDate start, String term) {
        return expected(start, term, "970121");
    }

    private Ref<CustodyFile> expected(LocalDate start, String term, String home) {
        return expected(start, term, home, CustodySource.NEW_SENTENCE);
    }

    /** The same, coming from another prison, from flight or from an agency. */
    public Ref<CustodyFile> expected(LocalDate start, String term, String home, CustodySource source) {
        int n = SERIAL.incrementAndGet();
        IntakeForms.Expected form = new IntakeForms.Expected(
                new PersonName("测试" + (char) ('一' + n % 5000) + (char) ('一' + n * 7 % 9000)),
                Sex.MALE,
                citizenId(n),
                false,
                null,
                source,
                Ref.of(ward),
                new DivisionCode(home),
                false);
        Ref<CustodyFile> file = begin(intake, CustodyFile.class, "expect", form);
        judge(file, start, term, n);
        return file;
    }

    public void judge(Ref<CustodyFile> file, LocalDate start, String term, int n) {
        TermLength length = new TermLength(term);
        Judgment judgment = new Judgment(
                Ref.next(),
                row(CustodyFile.class, file).person(),
                new PlainText("测试县人民法院"),
                new CaseNumber("(%d)测刑初字第%d号".formatted(start.getYear(), n)),
                null,
                false,
                Instance.FIRST,
                start.plusMonths(6),
                start.plusMonths(7),
                List.of(new Charge("盗窃罪", PenaltyKind.FIXED_TERM, length, null, null)),
                PenaltyKind.FIXED_TERM,
                length,
                false,
                null,
                start,
                null,
                List.of(),
                null,
                Set.of(),
                List.of(),
                false,
                null,
                false,
                false,
                null,
                JudgmentState.IN_FORCE,
                null);
        Acting.run(Actor.system("测试"), () -> house.getBean(Terms.class).enter(judgment, Placement.in(ward)));
    }

    /** A case number that no other test uses. */
    static CaseNumber caseNumber() {
        return new CaseNumber("(2026)测刑再字第%d号".formatted(SERIAL.incrementAndGet()));
    }

    private static CitizenId citizenId(int n) {
        LocalDate born = LocalDate.of(1964, 1, 4).plusDays(n * 397L % 11_000);
        String body = "990101%s%03d".formatted(born.format(DateTimeFormatter.BASIC_ISO_DATE), 1 + 2 * (n % 499));
        return new CitizenId(body + CitizenIdRules.checkCharacter(body));
    }

    public static IntakeForms.Check papers(LocalDate on, PaperState execNotice) {
        return papers(on, null, execNotice);
    }

    /** The same, of somebody whose sentence began to be executed elsewhere. */
    public static IntakeForms.Check papers(LocalDate on, @Nullable LocalDate executedFrom, PaperState execNotice) {
        List<AdmissionFacts.Line> lines = new ArrayList<>();
        for (Paper paper : List.of(
                Paper.INDICTMENT, Paper.JUDGMENT, Paper.CASE_CLOSE_FORM, Paper.DETENTION_CONDUCT, Paper.HEALTH_FILE)) {
            lines.add(new AdmissionFacts.Line(paper, PaperState.PRESENT));
        }
        lines.add(new AdmissionFacts.Line(Paper.EXEC_NOTICE, execNotice));
        return new IntakeForms.Check(
                on,
                executedFrom,
                lines,
                IdentityResult.MATCH,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                null,
                "健康",
                false);
    }

    /** Five years and six months from 2024-03-12, admitted on 2025-01-15. */
    public Ref<CustodyFile> serving() {
        return serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2025, 1, 15));
    }

    /** Admitted on the day, family told, classified, inducted. */
    public Ref<CustodyFile> serving(LocalDate start, String term, LocalDate admitted) {
        return serving(start, term, admitted, "970121");
    }

    /** The same, with the division where he will live. */
    public Ref<CustodyFile> serving(LocalDate start, String term, LocalDate admitted, String home) {
        Ref<CustodyFile> file = expected(start, term, home);
        act(intake, CustodyFile.class, file, "check-papers", papers(admitted, PaperState.PRESENT));
        act(intake, CustodyFile.class, file, "notify-family", new IntakeForms.FamilyNotice("测试亲属", "邮寄", false));
        act(
                custodian,
                CustodyFile.class,
                file,
                "classify",
                new GuardForms.Level(TreatmentLevel.NORMAL, CustodyLevel.MEDIUM, true, Set.of(), "表现稳定"));
        act(custodian, CustodyFile.class, file, "finish-induction", new IntakeForms.Opinion("入监教育合格"));
        return file;
    }

    public CaseFiles files() {
        return house.getBean(CaseFiles.class);
    }

    public Records records() {
        return house.getBean(Records.class);
    }

    public TestPeople people() {
        return people;
    }

    private UUID unit(String name, UnitType type, UUID parent, @Nullable String word) {
        Ref<Unit> id = Ref.next();
        Unit unit = new Unit(
                id,
                Ref.of(parent),
                "970121",
                "9766"
                        + "%010d"
                                .formatted(SERIAL.incrementAndGet()
                                        + System.nanoTime() % 1_000_000 * 10_000 % 9_000_000_000L),
                type,
                3,
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
                a.address());
    }
}
