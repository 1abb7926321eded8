package xiezhi.application.enforcement.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CitizenIdRules;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.sentence.Penalty;
import xiezhi.testing.TestPeople;

/** 测试市: a city of one test's own with two counties, their offices and the people who work there. */
public final class CorrectionsTown {
    private static final AtomicInteger SERIAL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1000, 4000));
    public final String division = "98%04d".formatted(SERIAL.incrementAndGet());
    public final String otherDivision = "98%04d".formatted(SERIAL.incrementAndGet());
    public final UUID city;
    public final UUID county;
    public final UUID office;
    public final UUID otherCounty;
    public final Hired clerk;
    public final Hired desk;
    public final Hired head;
    public final Hired higher;
    public final Hired otherDesk;
    public final Hired procurator;
    public final TestPeople people;
    private final ApplicationContext house;
    private final CaseFiles files;

    public CorrectionsTown(ApplicationContext house) {
        this.house = house;
        this.people = new TestPeople(house);
        this.files = house.getBean(CaseFiles.class);
        city = unit("测试市司法局", UnitType.CITY_BUREAU, people.root(), division, "市" + division);
        county = unit("测试甲县司法局", UnitType.COUNTY_BUREAU, city, division, "甲" + division);
        office = unit("测试甲镇司法所", UnitType.JUSTICE_OFFICE, county, division + "101", null);
        otherCounty = unit("测试乙县司法局", UnitType.COUNTY_BUREAU, city, otherDivision, "乙" + otherDivision);
        clerk = people.officer("测试所员", office, CommunityDuty.OFFICE);
        desk = people.officer("测试县级工作人员", county, CommunityDuty.COUNTY, CommunityDuty.OFFICE);
        head = people.officer("测试局长", county, CommunityDuty.HEAD);
        higher = people.officer("测试市级工作人员", city, CommunityDuty.HIGHER);
        otherDesk = people.officer("测试乙县工作人员", otherCounty, CommunityDuty.COUNTY, CommunityDuty.OFFICE);
        procurator = people.officer("测试检察人员", county, CommunityDuty.PROCURATOR);
    }

    private UUID unit(String name, UnitType type, UUID parent, String code, @Nullable String word) {
        Ref<Unit> id = Ref.next();
        String unitCode = "%s%08d".formatted(code.substring(0, 6), SERIAL.incrementAndGet());
        Unit unit = new Unit(
                id,
                Ref.of(parent),
                code,
                unitCode,
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
        Acting.run(Actor.system("测试"), () -> house.getBean(Directory.class).addUnits(java.util.List.of(unit)));
        return id.id();
    }

    /** A name that nobody else has, so that nobody is taken for another. */
    public static PersonName name() {
        int serial = SERIAL.incrementAndGet();
        return new PersonName("测试" + (char) ('一' + serial % 5000) + (char) ('一' + serial * 7 % 9000));
    }

    /** Days by which births lie apart. */
    public static int spread() {
        return SERIAL.incrementAndGet() % 200;
    }

    /** A citizen's number that nobody has. */
    public static CitizenId citizenId(LocalDate birth, boolean woman) {
        int sequence = (SERIAL.incrementAndGet() % 490) * 2 + (woman ? 0 : 1);
        String body = "98%04d%tY%<tm%<td%03d".formatted(SERIAL.get() % 10_000, birth, sequence);
        return new CitizenId(body + CitizenIdRules.checkCharacter(body));
    }

    /** Papers whose term runs to the day: a short probation belongs to criminal detention, the others to a fixed term half as long. */
    public static PapersForm papers(
            Category category, LocalDate from, LocalDate ends, LocalDate birth, boolean woman, boolean complete) {
        int months = (int) Period.between(from, ends.plusDays(1)).toTotalMonths();
        boolean rest = category == Category.PAROLE || category == Category.OUTSIDE;
        boolean suspended = category == Category.SUSPENDED;
        Penalty penalty = category == Category.PUBLIC_SURVEILLANCE
                ? Penalty.PUBLIC_SURVEILLANCE
                : suspended && months < 12 ? Penalty.CRIMINAL_DETENTION : Penalty.FIXED_TERM;
        return new PapersForm(
                name(),
                citizenId(birth.plusDays(spread()), woman),
                null,
                null,
                category,
                "测试区人民法院",
                "(2026)测刑初第8号",
                "盗窃罪",
                null,
                null,
                from,
                penalty,
                rest ? null : TermLength.of(Period.ofMonths(suspended ? Math.max(1, months / 2) : months)),
                suspended ? TermLength.of(Period.ofMonths(months)) : null,
                null,
                java.util.List.of(),
                rest ? ends : null,
                false,
                null,
                null,
                category == Category.OUTSIDE,
                null,
                new Address("测试甲县测试路1号"),
                null,
                complete);
    }

    /** Who acts, having just given his password again. */
    public Actor actor(Hired who) {
        Actor a = house.getBean(People.class).actorFor(who.person(), who.appointment());
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
                Instant.parse("2099-01-01T00:00:00Z"),
                a.address());
    }

    public <T> T as(Hired who, Supplier<T> work) {
        return Acting.as(actor(who), work::get);
    }

    public <R extends Record> R begin(Hired who, Class<R> of, String act, Record form) {
        return as(who, () -> files.begin(of, act, form).row());
    }

    public <R extends Record> R act(Hired who, Class<R> of, Ref<R> file, String act, @Nullable Record form) {
        int version = look(of, file).version();
        as(who, () -> {
            files.act(of, file, version, act, form);
            return true;
        });
        return look(of, file).row();
    }

    public <R extends Record> OpenFile<R> look(Class<R> of, Ref<R> file) {
        return Acting.as(Actor.system("测试"), () -> files.look(of, file));
    }

    public Supervisee who(Ref<Supervisee> file) {
        return look(Supervisee.class, file).row();
    }

    public <P extends Record> java.util.List<P> parts(Class<P> of, Ref<Supervisee> who) {
        return Acting.as(
                Actor.system("测试"),
                () -> files.parts(of, who).stream()
                        .map(xiezhi.foundation.records.Stored::row)
                        .toList());
    }

    public Set<String> documents(Ref<?> file) {
        return house.getBean(xiezhi.foundation.documents.Documents.class).of(file.id()).stream()
                .map(xiezhi.foundation.documents.IssuedDocument::name)
                .collect(java.util.stream.Collectors.toSet());
    }
}
