package xiezhi.application.enforcement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.disclosure.publishing.ItemForms;
import xiezhi.application.enforcement.disclosure.publishing.Published;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.cases.CaseState;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.supply.Goods;
import xiezhi.application.enforcement.supply.GoodsCategory;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("执法公开: what the public may read, and no more")
class PublishedTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private DisclosureHouse here;

    @BeforeEach
    void build() {
        here = new DisclosureHouse(house, clock, port);
    }

    @AfterEach
    void back() {
        clock.letGo();
    }

    @Test
    void theRulingsAreMadeFromTheFilesAndNameNobodyInFull() {
        Ref<CommutationCase> served = here.ruled(here.inmate, LocalDate.of(2026, 11, 25));
        Ref<DisclosureItem> item = here.published(Topic.RULINGS);
        JsonNode page = here.read(item);
        JsonNode line = page.path("entries").get(0);
        assertThat(line.path("heading").asString()).isEqualTo("测某某");
        assertThat(line.path("text").asString()).isEqualTo("减刑, 裁定减刑6个月");
        assertThat(page.path("until").asString()).isEqualTo("2026-12-31");
        CustodyFile file = here.prison.row(CustodyFile.class, here.inmate);
        assertThat(page.toString())
                .doesNotContain(file.name().value(), file.number(), file.id().toString(), served.toString());
    }

    @Test
    void aLineIsGoneWhenItsCaseOrItsDaysAreOverAndWhenTheRecordIsSealed() {
        Ref<CommutationCase> served = here.ruled(here.inmate, LocalDate.of(2026, 11, 25));
        Ref<DisclosureItem> item = here.published(Topic.RULINGS);
        assertThat(here.read(item).path("entries")).hasSize(1);
        CommutationCase row = here.prison.row(CommutationCase.class, served);
        Acting.as(
                Actor.system("测试"),
                () -> here.prison
                        .records()
                        .change(row.change().state(CaseState.TERMINATED).make(), 1));
        assertThat(here.read(item).path("entries")).isEmpty();
        Acting.as(Actor.system("测试"), () -> here.prison.records().change(row, 2));
        assertThat(here.read(item).path("entries")).hasSize(1);
        clock.set(LocalDate.of(2026, 12, 26), LocalTime.of(10, 0)); // thirty days after the service
        assertThat(here.read(item).path("entries")).isEmpty();
        clock.set(LocalDate.of(2026, 12, 1), LocalTime.of(11, 0));
        here.seal();
        assertThat(here.read(item).path("entries")).isEmpty();
    }

    @Test
    void whoWroteItDoesNotPublishItAndAWithdrawnItemIsGone() {
        Ref<DisclosureItem> item = here.prison.begin(
                here.writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "驻监检察室信箱每周开启两次", null));
        here.prison.act(here.writer, DisclosureItem.class, item, "submit", null);
        assertThatThrownBy(() -> here.prison.act(
                        here.writer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("拟稿人不能审核");
        assertThat(here.anybody().get("/api/hall/disclosure/items/" + item).status())
                .isEqualTo(404);
        here.prison.act(here.reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        assertThat(here.read(item).path("body").asString()).startsWith("驻监检察室");
        here.prison.act(here.reviewer, DisclosureItem.class, item, "withdraw", new ItemForms.Why("信箱改址"));
        assertThat(here.anybody().get("/api/hall/disclosure/items/" + item).status())
                .isEqualTo(404);
        assertThat(here.anybody().get("/api/hall/disclosure").raw().body())
                .doesNotContain(here.prison.prison.toString());
    }

    @Test
    void whatIsForThoseInsideIsNotForThePublic() {
        Ref<DisclosureItem> item = here.prison.begin(
                here.writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.ROSTER, "本周值班", "监区值班安排", Audience.INMATE));
        here.prison.act(here.writer, DisclosureItem.class, item, "submit", null);
        here.prison.act(here.reviewer, DisclosureItem.class, item, "publish", new ItemForms.Publish(null));
        assertThat(here.anybody().get("/api/hall/disclosure/items/" + item).status())
                .isEqualTo(404);
        assertThat(here.anybody()
                        .get("/api/hall/disclosure/" + here.prison.prison)
                        .status())
                .isEqualTo(404);
        Published published = house.getBean(Published.class);
        assertThat(published.of(here.prison.prison, Audience.RELATIVE)).isEmpty();
        assertThat(published.of(here.prison.prison, Audience.INMATE)).hasSize(1);
        assertThat(published.one(item.id(), Audience.INMATE)).containsEntry("body", "监区值班安排");
    }

    @Test
    void aPrivateNumberIsHeldBackBeforeItIsSentForReview() {
        Ref<DisclosureItem> item = here.prison.begin(
                here.writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "请拨打 13900001234 联系民警", null));
        assertThatThrownBy(() -> here.prison.act(here.writer, DisclosureItem.class, item, "submit", null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("个人手机号");
    }

    @Test
    void pricesAndProceduresAreReadOffWhatThePlatformDoes() {
        Acting.run(
                Actor.system("测试"),
                () -> here.prison
                        .records()
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
                                Placement.in(here.prison.prison)));
        JsonNode prices = here.read(here.published(Topic.PRICES));
        assertThat(prices.path("entries").get(0).path("figure").asString()).isEqualTo("6.50元");
        assertThat(prices.toString()).doesNotContain("5.85");
        JsonNode steps = here.read(here.published(Topic.PROCEDURE));
        assertThat(steps.toString()).contains("减刑").contains("监狱法#50");
        JsonNode facility =
                here.anybody().get("/api/hall/disclosure/" + here.prison.prison).body();
        assertThat(facility.path("items")).hasSize(2);
    }

    @Test
    void theCheckerSeesWhatThePublicWillSee() {
        Ref<DisclosureItem> item = here.prison.begin(
                here.writer,
                DisclosureItem.class,
                "draft",
                new ItemForms.Draft(Topic.HOTLINE, "监督方式", "请拨打 13900001234 联系民警", null));
        JsonNode preview = here.visitor(here.reviewer.person())
                .get("/api/disclosure-desk/items/" + item)
                .body();
        assertThat(preview.path("audienceLabel").asString()).isEqualTo("向社会公众公开");
        assertThat(preview.path("faults").get(0).path("finding").asString()).contains("个人手机号");
        assertThat(here.visitor(here.kin.person())
                        .get("/api/disclosure-desk/items/" + item)
                        .status())
                .isEqualTo(403);
    }
}
