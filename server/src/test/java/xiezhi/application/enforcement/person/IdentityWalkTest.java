package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.person.line.LifeLines;
import xiezhi.application.enforcement.person.line.Purpose;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("身份 (A13): a name of his own, a letter from the police, a human, a merge, and back")
class IdentityWalkTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    Identities identities;

    @Autowired
    Episodes episodes;

    @Autowired
    LifeLine lifeLine;

    @Autowired
    LifeLines lifeLines;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID prison;
    private UUID county;
    private Hired warden;
    private Hired clerk;
    private Hired first;
    private Hired second;

    @BeforeEach
    void people() {
        people = new TestPeople(house);
        UUID root = people.root();
        prison = people.unit("测试监狱", UnitType.PRISON, root);
        county = people.county("测试县司法局");
        warden = people.officer("收押民警", prison, PersonDuty.READ, PersonDuty.MATCH, PersonDuty.ASK_UNSEAL);
        clerk = people.officer("县局人员", county, PersonDuty.READ);
        first = people.officer("审批人甲", root, PersonDuty.MERGE, PersonDuty.UNSEAL);
        second = people.officer("审批人乙", root, PersonDuty.MERGE, PersonDuty.UNSEAL);
    }

    @Test
    void aSelfReportedNameMeetsAVerifiedNumberAndBecomesOnePersonAndTwoAgain() {
        CitizenId id = Synthetic.id(LocalDate.of(1985, 3, 4), Sex.MALE);
        String trueName = Synthetic.name();
        Ref<Person> onCorrection = as(clerk, () -> persons.register(Claim.citizen(trueName, id, true)));
        as(
                clerk,
                () -> episodes.open(onCorrection, EpisodeKind.COMMUNITY, county, LocalDate.of(2026, 3, 1), "测试", null));
        Ref<Person> inPrison = as(warden, () -> persons.register(Claim.selfReported(Synthetic.name(), Sex.MALE)));
        Ref<Episode> custody = as(
                warden,
                () -> episodes.open(inPrison, EpisodeKind.PRISON, prison, LocalDate.of(2026, 9, 1), "测试", null)
                        .row()
                        .id());
        as(
                warden,
                () -> lifeLine.tell(new LifeLine.Entry(
                        inPrison,
                        custody,
                        "prison.admitted",
                        LocalDate.of(2026, 9, 1),
                        "收监",
                        "测试监狱",
                        List.of(),
                        List.of(),
                        Sensitivity.L2)));

        Identities.Resolution letter =
                as(warden, () -> identities.identify(inPrison, Claim.citizen(trueName, id, true), prison, "公安核查函"));
        assertThat(letter.person()).isNull();
        MatchCase open =
                as(warden, () -> records.get(MatchCase.class, letter.waiting())).row();
        assertThat(open.conflict()).isTrue();
        assertThat(open.suspects()).extracting(MatchCase.Suspect::person).containsExactly(onCorrection);

        Visitor officer = Visitor.to(port).bearer(people.token(warden.person(), true));
        act(
                officer,
                "person.match-case",
                open.id(),
                "link",
                "{\"person\":\"%s\",\"reason\":\"指纹一致\"}".formatted(onCorrection));
        String before = image(onCorrection) + image(inPrison);

        Ref<MergeCase> merge = ask(officer, inPrison, onCorrection);
        Visitor one = Visitor.to(port).bearer(people.token(first.person(), true));
        Visitor two = Visitor.to(port).bearer(people.token(second.person(), true));
        act(one, "person.merge-case", merge, "confirm", "{}");
        assertThat(send(one, "person.merge-case", merge, "approve", "{}").status())
                .as("nobody approves twice")
                .isGreaterThanOrEqualTo(400);
        act(two, "person.merge-case", merge, "approve", "{}");

        assertThat(as(warden, () -> persons.standing(onCorrection))).isEqualTo(inPrison);
        LifeLines.Life life = Acting.as(procurator(), () -> lifeLines.of(onCorrection, Purpose.PROCURATOR_SUPERVISION));
        assertThat(life.episodes()).hasSize(2);
        assertThat(life.custodian()).isEqualTo(custody.toString());
        assertThat(life.conflicts()).hasSize(1);
        assertThat(flags(prison)).isEqualTo(1);
        assertThat(flags(county)).isEqualTo(1);
        assertThat(as(warden, () -> persons.match(Claim.citizen(trueName, id, true)))
                        .person())
                .isEqualTo(inPrison);

        act(officer, "person.merge-case", merge, "ask-undo", "{\"text\":\"指纹比对有误\"}");
        act(two, "person.merge-case", merge, "confirm-undo", "{}");
        act(one, "person.merge-case", merge, "approve-undo", "{}");
        assertThat(image(onCorrection) + image(inPrison)).isEqualTo(before);
        assertThat(as(warden, () -> persons.standing(onCorrection))).isEqualTo(onCorrection);
        assertThat(flags(prison) + flags(county)).isZero();
    }

    @Test
    void twinsAreKeptApartForGood() {
        String name = Synthetic.name();
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(Math.abs(name.hashCode() % 9000));
        Claim elder = Claim.citizen(name, Synthetic.id(born, Sex.MALE), true);
        Ref<Person> brother = as(warden, () -> persons.register(elder));
        Claim younger = Claim.citizen(name, Synthetic.id(born, Sex.MALE), true);
        Identities.Resolution waiting = as(warden, () -> identities.resolve(younger, prison, "收押"));
        Visitor officer = Visitor.to(port).bearer(people.token(warden.person(), true));
        act(officer, "person.match-case", waiting.waiting(), "separate", "{\"reason\":\"双胞胎\"}");
        MatchCase decided = as(warden, () -> records.get(MatchCase.class, waiting.waiting()))
                .row();
        assertThat(decided.decided()).isNotEqualTo(brother);
        assertThat(as(warden, () -> persons.match(younger)).person()).isEqualTo(decided.decided());
        assertThat(as(warden, () -> persons.match(elder)).person()).isEqualTo(brother);
    }

    @Test
    void aSealedRecordIsOpenedByTwoForATimeAndTheRequestSaysNothing() {
        CitizenId id = Synthetic.id(LocalDate.of(2009, 6, 15), Sex.MALE);
        Ref<Person> person = as(clerk, () -> persons.register(Claim.citizen(Synthetic.name(), id, true)));
        Ref<Episode> episode = as(
                clerk,
                () -> episodes.open(person, EpisodeKind.COMMUNITY, county, LocalDate.of(2026, 3, 1), "测试", null)
                        .row()
                        .id());
        as(
                clerk,
                () -> house.getBean(Seals.class)
                        .seal(
                                person,
                                List.of(episode),
                                List.of(),
                                "测试判决",
                                List.of(new xiezhi.kernel.rule.Reason("刑事诉讼法#286", "犯罪时十六周岁, 判处有期徒刑三年"))));
        as(clerk, () -> {
            episodes.close(episode, LocalDate.of(2026, 11, 1), "解除矫正");
            return 0;
        });
        Visitor asker = Visitor.to(port).bearer(people.token(warden.person(), true));
        assertThat(asker.get("/api/persons/" + person).status()).isEqualTo(404);
        assertThat(asker.get("/api/persons/" + person).body().path("message").asString())
                .isEqualTo(asker.get("/api/persons/" + UUID.randomUUID())
                        .body()
                        .path("message")
                        .asString());

        Ref<Unsealing> request = unseal(asker, id);
        Ref<Unsealing> nothing = unseal(asker, Synthetic.id(LocalDate.of(2009, 6, 15), Sex.MALE));
        Visitor one = Visitor.to(port).bearer(people.token(first.person(), true));
        Visitor two = Visitor.to(port).bearer(people.token(second.person(), true));
        for (Ref<Unsealing> each : List.of(nothing, request)) {
            act(one, "person.unsealing", each, "confirm", "{}");
            assertThat(asker.get("/api/persons/" + person).status())
                    .as("one is not enough")
                    .isEqualTo(404);
            act(two, "person.unsealing", each, "grant", "{}");
        }
        Actor let = people.actor(warden);
        assertThat(Acting.as(wide(let), () -> records.find(Person.class, person.id())))
                .isPresent();
        assertThat(Acting.as(wide(people.actor(first)), () -> records.find(Person.class, person.id())))
                .isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit.entry where object = ? and action in ('confirm', 'grant')",
                        Integer.class,
                        request.id()))
                .isEqualTo(2);
        jdbc.update(
                "update person.let_in set until = ? where person = ?",
                java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(400))),
                person.id());
        assertThat(Acting.as(wide(let), () -> records.find(Person.class, person.id())))
                .isEmpty();
    }

    @Test
    void whoBorrowedAnIdentityIsCorrectedByTheCourtAndTheOwnerIsFreeOfIt() {
        CitizenId borrowed = Synthetic.id(LocalDate.of(1990, 2, 3), Sex.MALE);
        String ownerName = Synthetic.name();
        Ref<Person> impostor = as(warden, () -> persons.register(Claim.citizen(ownerName, borrowed, false)));
        Visitor officer = Visitor.to(port).bearer(people.token(warden.person(), true));
        Visitor chief = Visitor.to(port).bearer(people.token(first.person(), true));
        var begun = officer.post(
                "/api/cases/person.identity-correction",
                java.util.Map.of(
                        "act",
                        "find",
                        "form",
                        java.util.Map.of(
                                "person",
                                impostor.toString(),
                                "ground",
                                "IMPERSONATION",
                                "foundOn",
                                "2026-10-08",
                                "evidence",
                                "公安来函",
                                "holderName",
                                ownerName,
                                "holderId",
                                borrowed.value())));
        assertThat(begun.status()).as(begun.raw().body()).isEqualTo(201);
        Ref<IdentityCorrection> file =
                Ref.of(UUID.fromString(row(begun).path("id").asString()));
        act(officer, "person.identity-correction", file, "ask-court", "{\"document\":\"提请更正函\"}");
        CitizenId own = Synthetic.id(LocalDate.of(1988, 7, 8), Sex.MALE);
        String trueName = Synthetic.name();
        act(
                chief,
                "person.identity-correction",
                file,
                "correct",
                "{\"number\":\"(2026)测9701刑更第1号\",\"on\":\"2026-11-02\",\"name\":\"%s\",\"citizenId\":\"%s\"}"
                        .formatted(trueName, own.value()));
        Person now = as(warden, () -> persons.get(impostor)).row();
        assertThat(now.name().value()).isEqualTo(trueName);
        assertThat(now.names()).extracting(OtherName::kind).contains(NameKind.FALSE_NAME);
        assertThat(as(warden, () -> persons.match(Claim.citizen(Synthetic.name(), borrowed, true)))
                        .outcome())
                .as("the owner of the number is nobody known here")
                .isEqualTo(Match.Outcome.NEW);
        assertThat(as(warden, () -> lifeLine.of(impostor)))
                .extracting(Line::event)
                .containsExactly("identity.corrected");
    }

    private Ref<Unsealing> unseal(Visitor asker, CitizenId id) {
        var begun = asker.post(
                "/api/cases/person.unsealing",
                java.util.Map.of(
                        "act",
                        "ask",
                        "form",
                        java.util.Map.of(
                                "organ",
                                "测试人民法院",
                                "letter",
                                "函第1号",
                                "caseNumber",
                                "(2026)测9701刑初第8号",
                                "legalBasis",
                                "司法机关为办案需要",
                                "name",
                                "测试",
                                "citizenId",
                                id.value(),
                                "hours",
                                24)));
        assertThat(begun.status()).as(begun.raw().body()).isEqualTo(201);
        return Ref.of(UUID.fromString(row(begun).path("id").asString()));
    }

    private static tools.jackson.databind.JsonNode row(Visitor.Answer answer) {
        return answer.body().has("row") ? answer.body().path("row") : answer.body();
    }

    private Ref<MergeCase> ask(Visitor officer, Ref<Person> kept, Ref<Person> gone) {
        var begun = officer.post(
                "/api/cases/person.merge-case",
                java.util.Map.of(
                        "act",
                        "ask",
                        "form",
                        java.util.Map.of(
                                "kept",
                                kept.toString(),
                                "gone",
                                gone.toString(),
                                "reason",
                                "公安核查为同一人",
                                "evidence",
                                "指纹比对报告")));
        assertThat(begun.status()).as(begun.raw().body()).isEqualTo(201);
        return Ref.of(UUID.fromString(row(begun).path("id").asString()));
    }

    private void act(Visitor by, String standard, Ref<?> file, String act, String form) {
        var answer = send(by, standard, file, act, form);
        assertThat(answer.status()).as(act + ": " + answer.raw().body()).isEqualTo(200);
    }

    private Visitor.Answer send(Visitor by, String standard, Ref<?> file, String act, String form) {
        int version = jdbc.queryForObject(
                "select version from %s where id = ?".formatted(standard.replace('-', '_')), Integer.class, file.id());
        var json = tools.jackson.databind.json.JsonMapper.builder().build();
        return by.post(
                "/api/cases/%s/%s/%s".formatted(standard, file, act),
                java.util.Map.of("version", version, "form", json.readValue(form, java.util.Map.class)));
    }

    private String image(Ref<Person> person) {
        return jdbc.queryForObject(
                "select (to_jsonb(p) - 'version' - 'changed_at' - 'changed_by')::text from person.person p where id = ?",
                String.class,
                person.id());
    }

    private int flags(UUID unit) {
        return Acting.as(
                        Actor.system("测试"),
                        () -> records.page(Query.of(OverlapFlag.class)
                                .where("unit", unit.toString())
                                .limit(100)))
                .items()
                .stream()
                .mapToInt(flag -> flag.row().clearedOn() == null ? 1 : 0)
                .sum();
    }

    private Actor procurator() {
        return people.actor(people.officer("驻监检察官", people.root(), PersonDuty.SUPERVISE));
    }

    private static Actor wide(Actor actor) {
        return new Actor(
                actor.person(),
                actor.account(),
                actor.name(),
                actor.kind(),
                actor.level(),
                actor.appointment(),
                actor.unit(),
                actor.identity(),
                actor.duties(),
                xiezhi.kernel.act.Scope.EVERYTHING,
                null,
                "local");
    }

    private <T> T as(Hired officer, java.util.function.Supplier<T> work) {
        return Acting.as(people.actor(officer), work::get);
    }
}
