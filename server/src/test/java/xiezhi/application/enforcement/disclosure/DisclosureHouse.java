package xiezhi.application.enforcement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.disclosure.publishing.ItemForms;
import xiezhi.application.enforcement.disclosure.relative.KinForms;
import xiezhi.application.enforcement.person.Contact;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Seals;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.TestPrison;
import xiezhi.application.enforcement.prison.cases.CaseKind;
import xiezhi.application.enforcement.prison.cases.CaseResult;
import xiezhi.application.enforcement.prison.cases.CaseState;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

/** 测试公开: a prison that publishes: who drafts, who checks, who receives relatives, and one inmate about whom somebody asks. */
final class DisclosureHouse {
    final TestPrison prison;
    final Hired writer;
    final Hired reviewer;
    final Hired kin;
    final Ref<CustodyFile> inmate;
    private final ApplicationContext house;
    private final int port;

    DisclosureHouse(ApplicationContext house, TestClock clock, int port) {
        this.house = house;
        this.port = port;
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0)); // hired long ago
        prison = new TestPrison(house);
        writer = prison.people().officer("测试拟稿", prison.prison, DisclosureDuty.PREPARE, DisclosureDuty.REVIEW);
        reviewer = prison.people().officer("测试审核", prison.prison, DisclosureDuty.REVIEW);
        kin = prison.people().officer("测试会见室", prison.prison, DisclosureDuty.KIN);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));
        inmate = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 20));
    }

    /** Written by hand for the audience, checked and published. */
    Ref<DisclosureItem> published(String title, Audience audience) {
        Ref<DisclosureItem> item = prison.begin(
                writer, DisclosureItem.class, "draft", new ItemForms.Draft(Topic.ROSTER, title, "按监区分批安排", audience));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        return item;
    }

    /** The person himself registered these relatives. */
    void relatives(Ref<Person> person, String... names) {
        Acting.run(Actor.system("测试"), () -> {
            var stored = prison.records().get(Person.class, person);
            List<Contact> contacts = java.util.Arrays.stream(names)
                    .map(name -> new Contact(new PersonName(name), "亲属", null, false, false, false))
                    .toList();
            prison.records().change(stored.row().change().contacts(contacts).make(), stored.version());
        });
    }

    /** The desk confirms the question and keeps the written consent. */
    void open(String id) {
        Ref<Kinship> ref = Ref.of(UUID.fromString(id));
        Ref<Person> person = prison.row(CustodyFile.class, inmate).person();
        prison.act(kin, Kinship.class, ref, "confirm", new KinForms.Confirmed(person, "结婚证测字第1号", false));
        prison.act(kin, Kinship.class, ref, "consent", new KinForms.Consent(LocalDate.of(2026, 12, 1), "同意书1号"));
    }

    /** The relative asks, and is taken down. */
    JsonNode asked(UUID who, KinRelation relation, String name) {
        Answer answer = visitor(who).post("/api/hall/relatives", question(relation, name));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    Map<String, Object> question(KinRelation relation, String name) {
        return Map.of(
                "facility",
                prison.prison.toString(),
                "claimedName",
                new PersonName(name).value(),
                "relation",
                relation.name());
    }

    /** What the relative is shown now. */
    Answer sight(UUID who, String id) {
        return visitor(who).get("/api/hall/relatives/" + id + "/sight?purpose=VISIT");
    }

    static String field(Answer sight, String name) {
        for (JsonNode field : sight.body().path("fields")) {
            if (field.path("field").asString().equals(name)) {
                return field.path("value").asString();
            }
        }
        return "";
    }

    /** A citizen with an account, who proved his identity in person or did not. */
    UUID relative(String name, boolean proved) {
        UUID citizen = prison.people().citizen(name);
        prison.people().token(citizen, false);
        if (proved) {
            house.getBean(JdbcClient.class)
                    .sql("update access.account set level = 'L3' where person = ?")
                    .param(citizen)
                    .update();
        }
        return citizen;
    }

    Visitor visitor(UUID who) {
        return Visitor.to(port).bearer(prison.people().token(who, false));
    }

    Visitor anybody() {
        return Visitor.to(port);
    }

    JsonNode read(Ref<DisclosureItem> item) {
        Answer answer = anybody().get("/api/hall/disclosure/items/" + item);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    /** Made from the files, checked and published. */
    Ref<DisclosureItem> published(Topic topic) {
        Ref<DisclosureItem> item = prison.begin(writer, DisclosureItem.class, "make", new ItemForms.Made(topic, null));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        return item;
    }

    /** The inmate has 120 yuan in his account. */
    void account() {
        Hired bursar = prison.people().officer("测试会计", prison.prison, SupplyDuty.FINANCE);
        Accounts accounts = house.getBean(Accounts.class);
        Ref<Person> person = prison.row(CustodyFile.class, inmate).person();
        prison.run(bursar, () -> {
            var account = accounts.open(person, prison.prison, SpendingLevel.NORMAL, Money.ZERO, null)
                    .row()
                    .id();
            accounts.deposit(account, "D" + account, Money.of("120.00"), false);
        });
    }

    /** The record of the inmate is sealed. */
    void seal() {
        CustodyFile file = prison.row(CustodyFile.class, inmate);
        Acting.run(
                Actor.system("测试"),
                () -> house.getBean(Seals.class)
                        .seal(
                                file.person(),
                                List.of(java.util.Objects.requireNonNull(file.episode())),
                                List.of(),
                                "测试判决",
                                List.of(new Reason("刑事诉讼法#286", "犯罪时未满十八周岁"))));
    }

    /** A commutation of six months, as it stands when it was served. */
    Ref<CommutationCase> ruled(Ref<CustodyFile> file, LocalDate served) {
        CommutationCase row = new CommutationCase(
                Ref.next(),
                file,
                "测减" + UUID.randomUUID(),
                CaseState.EFFECTIVE,
                CaseKind.COMMUTATION,
                Merit.REPENT,
                6,
                null,
                null,
                PropertyState.NONE,
                "认罪悔罪",
                "规则",
                null,
                true,
                "认罪悔罪",
                true,
                null,
                false,
                5,
                null,
                null,
                false,
                served.minusDays(60),
                "测试市中级人民法院",
                served.minusDays(50),
                "(2026)测刑更9号",
                null,
                served.minusDays(10),
                CaseResult.GRANTED,
                6,
                null,
                "(2026)测刑更9号裁定",
                null,
                served,
                served);
        Acting.run(Actor.system("测试"), () -> prison.records().add(row, Placement.in(prison.ward)));
        return row.id();
    }
}
