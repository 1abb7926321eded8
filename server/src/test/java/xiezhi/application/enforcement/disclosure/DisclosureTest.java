package xiezhi.application.enforcement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.disclosure.publishing.ItemForms;
import xiezhi.application.enforcement.disclosure.publishing.Published;
import xiezhi.application.enforcement.disclosure.relative.KinForms;
import xiezhi.application.enforcement.disclosure.relative.OwnKin;
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
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.GoodsCategory;
import xiezhi.application.enforcement.supply.SpendingLevel;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.ledger.Accounts;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("执法公开: what the public and a relative may see, and no more")
class DisclosureTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private TestPrison prison;
    private Hired writer;
    private Hired reviewer;
    private Hired kin;
    private Ref<CustodyFile> inmate;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0)); // hired long ago
        prison = new TestPrison(house);
        writer = prison.people().officer("测试拟稿", prison.prison, DisclosureDuty.PREPARE, DisclosureDuty.REVIEW);
        reviewer = prison.people().officer("测试审核", prison.prison, DisclosureDuty.REVIEW);
        kin = prison.people().officer("测试会见室", prison.prison, DisclosureDuty.KIN);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));
        inmate = prison.serving(LocalDate.of(2024, 3, 12), "5年6个月", LocalDate.of(2026, 11, 20));
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void theRulingsAreMadeFromTheFilesAndNameNobodyInFull() {
        Ref<CommutationCase> served = ruled(inmate, LocalDate.of(2026, 11, 25));
        Ref<DisclosureItem> item = published(Topic.RULINGS);
        JsonNode page = read(item);
        JsonNode line = page.path("entries").get(0);
        assertThat(line.path("heading").asString()).isEqualTo("测某某");
        assertThat(line.path("text").asString()).isEqualTo("减刑, 裁定减刑6个月");
        assertThat(page.path("until").asString()).isEqualTo("2026-12-31");
        CustodyFile file = prison.row(CustodyFile.class, inmate);
        assertThat(page.toString())
                .doesNotContain(file.name().value(), file.number(), file.id().toString(), served.toString());
    }

    @Test
    void aLineIsGoneWhenItsCaseOrItsDaysAreOverAndWhenTheRecordIsSealed() {
        Ref<CommutationCase> served = ruled(inmate, LocalDate.of(2026, 11, 25));
        Ref<DisclosureItem> item = published(Topic.RULINGS);
        assertThat(read(item).path("entries")).hasSize(1);
        CommutationCase row = prison.row(CommutationCase.class, served);
        Acting.as(
                Actor.system("测试"),
                () -> prison.records()
                        .change(row.change().state(CaseState.TERMINATED).make(), 1));
        assertThat(read(item).path("entries")).isEmpty();
        Acting.as(Actor.system("测试"), () -> prison.records().change(row, 2));
        assertThat(read(item).path("entries")).hasSize(1);
        clock.set(LocalDate.of(2026, 12, 26), LocalTime.of(10, 0)); // thirty days after the service
        assertThat(read(item).path("entries")).isEmpty();
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(11, 0));
        seal();
        assertThat(read(item).path("entries")).isEmpty();
    }

    @Test
    void whoWroteItDoesNotPublishItAndAWithdrawnItemIsGone() {
        Ref<DisclosureItem> item = prison.begin(
                writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "驻监检察室信箱每周开启两次", null));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        assertThatThrownBy(() -> prison.act(writer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("拟稿人不能审核");
        assertThat(anybody().get("/api/hall/disclosure/items/" + item).status()).isEqualTo(404);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        assertThat(read(item).path("body").asString()).startsWith("驻监检察室");
        prison.act(reviewer, DisclosureItem.class, item, "withdraw", new ItemForms.Why("信箱改址"));
        assertThat(anybody().get("/api/hall/disclosure/items/" + item).status()).isEqualTo(404);
        assertThat(anybody().get("/api/hall/disclosure").raw().body()).doesNotContain(prison.prison.toString());
    }

    @Test
    void whatIsForThoseInsideIsNotForThePublic() {
        Ref<DisclosureItem> item = prison.begin(
                writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.ROSTER, "本周值班", "监区值班安排", Audience.INMATE));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        assertThat(anybody().get("/api/hall/disclosure/items/" + item).status()).isEqualTo(404);
        assertThat(anybody().get("/api/hall/disclosure/" + prison.prison).status())
                .isEqualTo(404);
        Published published = house.getBean(Published.class);
        assertThat(published.of(prison.prison, Audience.RELATIVE)).isEmpty();
        assertThat(published.of(prison.prison, Audience.INMATE)).hasSize(1);
        assertThat(published.one(item.id(), Audience.INMATE)).containsEntry("body", "监区值班安排");
    }

    @Test
    void aPrivateNumberIsHeldBackBeforeItIsSentForReview() {
        Ref<DisclosureItem> item = prison.begin(
                writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "请拨打 13900001234 联系民警", null));
        assertThatThrownBy(() -> prison.act(writer, DisclosureItem.class, item, "submit", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("个人手机号");
    }

    @Test
    void pricesAndProceduresAreReadOffWhatThePlatformDoes() {
        Acting.run(
                Actor.system("测试"),
                () -> prison.records()
                        .add(
                                new Goods(
                                        Ref.next(),
                                        "D1",
                                        "牙膏",
                                        "120克",
                                        GoodsCategory.HYGIENE,
                                        Money.of("6.50"),
                                        Money.of("5.85"),
                                        "三家超市均价",
                                        9,
                                        5,
                                        null,
                                        null,
                                        true),
                                Placement.in(prison.prison)));
        JsonNode prices = read(published(Topic.PRICES));
        assertThat(prices.path("entries").get(0).path("figure").asString()).isEqualTo("6.50元");
        assertThat(prices.toString()).doesNotContain("5.85");
        JsonNode steps = read(published(Topic.PROCEDURE));
        assertThat(steps.toString()).contains("减刑").contains("监狱法#50");
        JsonNode here = anybody().get("/api/hall/disclosure/" + prison.prison).body();
        assertThat(here.path("items")).hasSize(2);
    }

    @Test
    void aRelativeSeesTheAllowedFieldsAndNothingElseAndEachLookIsKept() {
        account();
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        assertThat(sight(wife, id).status()).isEqualTo(404);
        open(id);
        Answer sight = sight(wife, id);
        assertThat(sight.status()).isEqualTo(200);
        assertThat(field(sight, "TERM_END")).isEqualTo("2029-09-11");
        assertThat(field(sight, "TREATMENT")).isEqualTo("普管");
        assertThat(field(sight, "BALANCE")).isEqualTo("120.00元");
        CustodyFile file = prison.row(CustodyFile.class, inmate);
        assertThat(sight.raw().body())
                .doesNotContain(
                        file.name().value(),
                        file.number(),
                        inmate.toString(),
                        file.person().toString());
        assertThat(jdbc.queryForObject(
                        "select count(*) from disclosure.look where kinship = ?::uuid and purpose = 'VISIT'",
                        Integer.class,
                        id))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit.entry where action = 'RELATIVE_READ' and object = ?::uuid",
                        Integer.class,
                        id))
                .isEqualTo(1);
    }

    @Test
    void aRelativeReadsWhatIsForRelativesWhileHeMayAndNeverWhatIsForThoseInside() {
        Ref<DisclosureItem> forRelatives = published("会见日安排", Audience.RELATIVE);
        Ref<DisclosureItem> forInmates = published("本周值班", Audience.INMATE);
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        String items = "/api/hall/relatives/" + id + "/items";
        assertThat(visitor(wife).get(items).status()).isEqualTo(404);
        open(id);
        assertThat(visitor(wife).get(items).body()).hasSize(1);
        assertThat(visitor(wife)
                        .get(items + "/" + forRelatives)
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo("会见日安排");
        assertThat(visitor(wife).get(items + "/" + forInmates).status()).isEqualTo(404);
        assertThat(anybody().get("/api/hall/disclosure/items/" + forRelatives).status())
                .isEqualTo(404);
        assertThat(visitor(relative("测试外人", true)).get(items).status()).isEqualTo(404);
        prison.act(kin, Kinship.class, Ref.of(UUID.fromString(id)), "end", new KinForms.Ended(KinEnd.OBJECTION, null));
        assertThat(visitor(wife).get(items).status()).isEqualTo(404);
    }

    private Ref<DisclosureItem> published(String title, Audience audience) {
        Ref<DisclosureItem> item = prison.begin(
                writer, DisclosureItem.class, "draft", new ItemForms.Draft(Topic.ROSTER, title, "按监区分批安排", audience));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        return item;
    }

    @Test
    void consentTakenBackIsGoneAtOnce() {
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        open(id);
        assertThat(sight(wife, id).status()).isEqualTo(200);
        prison.act(kin, Kinship.class, Ref.of(UUID.fromString(id)), "end", new KinForms.Ended(KinEnd.OBJECTION, null));
        assertThat(sight(wife, id).status()).isEqualTo(404);
        assertThat(jdbc.queryForObject(
                        "select count(*) from disclosure.look where kinship = ?::uuid", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void thePersonHimselfSaysYesAndTakesItBack() {
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        Ref<Kinship> ref = Ref.of(UUID.fromString(id));
        Ref<Person> person = prison.row(CustodyFile.class, inmate).person();
        prison.act(kin, Kinship.class, ref, "confirm", new KinForms.Confirmed(person, "结婚证测字第1号", false));
        OwnKin own = house.getBean(OwnKin.class);
        Actor himself = prison.people().actor(kin);
        Acting.run(himself, () -> own.agree(person, ref.id()));
        assertThat(sight(wife, id).status()).isEqualTo(200);
        Ref<Person> stranger = prison.row(
                        CustodyFile.class, prison.serving(LocalDate.of(2024, 3, 12), "3年", LocalDate.of(2026, 11, 20)))
                .person();
        assertThatThrownBy(() -> Acting.run(himself, () -> own.object(stranger, ref.id())))
                .hasMessageContaining("不是查询您的");
        Acting.run(himself, () -> own.object(person, ref.id()));
        assertThat(sight(wife, id).status()).isEqualTo(404);
    }

    @Test
    void theDeskSeesWhoMayBeMeantAndWhatHeSaidOfHisRelatives() {
        CustodyFile file = prison.row(CustodyFile.class, inmate);
        relatives(file.person(), "测试妻子", "测试外人");
        UUID wife = relative("测试妻子", true);
        String id =
                asked(wife, KinRelation.SPOUSE, file.name().value()).path("id").asString();
        String path = "/api/disclosure-desk/kin/" + id;
        JsonNode candidate = visitor(kin.person()).get(path).body().get(0);
        assertThat(candidate.path("number").asString()).isEqualTo(file.number());
        assertThat(candidate.path("relatives").get(0).path("name").asString()).isEqualTo("测试妻子");
        assertThat(candidate.path("relatives").get(0).path("asker").asBoolean()).isTrue();
        assertThat(candidate.path("relatives").get(1).path("name").asString()).doesNotContain("外人");
        assertThat(candidate.path("name").asString()).contains("*");
        assertThat(visitor(writer.person()).get(path).status()).isEqualTo(403);
        seal();
        assertThat(visitor(kin.person()).get(path).body()).isEmpty();
    }

    @Test
    void theCheckerSeesWhatThePublicWillSee() {
        Ref<DisclosureItem> item = prison.begin(
                writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "请拨打 13900001234 联系民警", null));
        JsonNode preview = visitor(reviewer.person())
                .get("/api/disclosure-desk/items/" + item)
                .body();
        assertThat(preview.path("audienceLabel").asString()).isEqualTo("向社会公众公开");
        assertThat(preview.path("faults").get(0).path("finding").asString()).contains("个人手机号");
        assertThat(visitor(kin.person())
                        .get("/api/disclosure-desk/items/" + item)
                        .status())
                .isEqualTo(403);
    }

    private void relatives(Ref<Person> person, String... names) {
        Acting.run(Actor.system("测试"), () -> {
            var stored = prison.records().get(Person.class, person);
            List<Contact> contacts = java.util.Arrays.stream(names)
                    .map(name -> new Contact(new PersonName(name), "亲属", null, false, false, false))
                    .toList();
            prison.records().change(stored.row().change().contacts(contacts).make(), stored.version());
        });
    }

    @Test
    void aSealedRecordAndARecordThatNeverWasLookTheSame() {
        UUID wife = relative("测试妻子", true);
        String open = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        open(open);
        seal();
        String never = asked(wife, KinRelation.SPOUSE, "查无此人").path("id").asString();
        Answer sealed = sight(wife, open);
        Answer unknown = sight(wife, never);
        assertThat(sealed.status()).isEqualTo(404);
        assertThat(sealed.body().path("detail").asString())
                .isEqualTo(unknown.body().path("detail").asString());
    }

    @Test
    void onlyWhoProvedHisIdentityAsksAndOnlyForHimself() {
        UUID weak = relative("测试弱实名", false);
        Answer refused = visitor(weak).post("/api/hall/relatives", question(KinRelation.SPOUSE, "测试罪犯"));
        assertThat(refused.code()).isEqualTo("IDENTITY_LEVEL");
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        open(id);
        assertThat(sight(relative("测试外人", true), id).status()).isEqualTo(404);
        assertThat(visitor(wife).get("/api/cases/disclosure.kinship/" + id).status())
                .isEqualTo(404);
        Answer friend = visitor(wife).post("/api/hall/relatives", question(KinRelation.OTHER, "测试罪犯"));
        assertThat(friend.status()).isEqualTo(409);
        assertThat(visitor(kin.person()).get("/api/hall/relatives").status()).isEqualTo(403);
        assertThat(anybody().get("/api/hall/relatives").status()).isEqualTo(401);
    }

    @Test
    void nobodyElsewhereCanBeConfirmed() {
        UUID wife = relative("测试妻子", true);
        String id = asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        clock.set(LocalDate.of(2024, 1, 8), LocalTime.of(10, 0));
        TestPrison other = new TestPrison(house);
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0));
        Ref<CustodyFile> elsewhere = other.serving(LocalDate.of(2024, 3, 12), "3年", LocalDate.of(2026, 11, 20));
        Ref<Person> stranger = other.row(CustodyFile.class, elsewhere).person();
        assertThatThrownBy(() -> prison.act(
                        kin,
                        Kinship.class,
                        Ref.of(UUID.fromString(id)),
                        "confirm",
                        new KinForms.Confirmed(stranger, "结婚证", false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在本单位");
    }

    private void open(String id) {
        Ref<Kinship> ref = Ref.of(UUID.fromString(id));
        Ref<Person> person = prison.row(CustodyFile.class, inmate).person();
        prison.act(kin, Kinship.class, ref, "confirm", new KinForms.Confirmed(person, "结婚证测字第1号", false));
        prison.act(kin, Kinship.class, ref, "consent", new KinForms.Consent(LocalDate.of(2026, 12, 1), "同意书1号"));
    }

    private JsonNode asked(UUID who, KinRelation relation, String name) {
        Answer answer = visitor(who).post("/api/hall/relatives", question(relation, name));
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private Map<String, Object> question(KinRelation relation, String name) {
        return Map.of(
                "facility",
                prison.prison.toString(),
                "claimedName",
                new PersonName(name).value(),
                "relation",
                relation.name());
    }

    private Answer sight(UUID who, String id) {
        return visitor(who).get("/api/hall/relatives/" + id + "/sight?purpose=VISIT");
    }

    private static String field(Answer sight, String name) {
        for (JsonNode field : sight.body().path("fields")) {
            if (field.path("field").asString().equals(name)) {
                return field.path("value").asString();
            }
        }
        return "";
    }

    private UUID relative(String name, boolean proved) {
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

    private Visitor visitor(UUID who) {
        return Visitor.to(port).bearer(prison.people().token(who, false));
    }

    private Visitor anybody() {
        return Visitor.to(port);
    }

    private JsonNode read(Ref<DisclosureItem> item) {
        Answer answer = anybody().get("/api/hall/disclosure/items/" + item);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Ref<DisclosureItem> published(Topic topic) {
        Ref<DisclosureItem> item = prison.begin(writer, DisclosureItem.class, "make", new ItemForms.Made(topic, null));
        prison.act(writer, DisclosureItem.class, item, "submit", null);
        prison.act(reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        return item;
    }

    private void account() {
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

    private void seal() {
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
    private Ref<CommutationCase> ruled(Ref<CustodyFile> file, LocalDate served) {
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
