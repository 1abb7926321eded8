package xiezhi.application.enforcement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import xiezhi.application.enforcement.disclosure.relative.KinForms;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.Visitor.Answer;

@RoomTest
@DisplayName("亲属查询: what a relative may see while he may, and no more")
class RelativeSightTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

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
    void aRelativeSeesTheAllowedFieldsAndNothingElseAndEachLookIsKept() {
        here.account();
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        assertThat(here.sight(wife, id).status()).isEqualTo(404);
        here.open(id);
        Answer sight = here.sight(wife, id);
        assertThat(sight.status()).isEqualTo(200);
        assertThat(DisclosureHouse.field(sight, "TERM_END")).isEqualTo("2029-09-11");
        assertThat(DisclosureHouse.field(sight, "TREATMENT")).isEqualTo("普管");
        assertThat(DisclosureHouse.field(sight, "BALANCE")).isEqualTo("120.00元");
        CustodyFile file = here.prison.row(CustodyFile.class, here.inmate);
        assertThat(sight.raw().body())
                .doesNotContain(
                        file.name().value(),
                        file.number(),
                        here.inmate.toString(),
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
        Ref<DisclosureItem> forRelatives = here.published("会见日安排", Audience.RELATIVE);
        Ref<DisclosureItem> forInmates = here.published("本周值班", Audience.INMATE);
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        String items = "/api/hall/relatives/" + id + "/items";
        assertThat(here.visitor(wife).get(items).status()).isEqualTo(404);
        here.open(id);
        assertThat(here.visitor(wife).get(items).body()).hasSize(1);
        assertThat(here.visitor(wife)
                        .get(items + "/" + forRelatives)
                        .body()
                        .path("title")
                        .asString())
                .isEqualTo("会见日安排");
        assertThat(here.visitor(wife).get(items + "/" + forInmates).status()).isEqualTo(404);
        assertThat(here.anybody()
                        .get("/api/hall/disclosure/items/" + forRelatives)
                        .status())
                .isEqualTo(404);
        assertThat(here.visitor(here.relative("测试外人", true)).get(items).status())
                .isEqualTo(404);
        here.prison.act(
                here.kin,
                Kinship.class,
                Ref.of(UUID.fromString(id)),
                "end",
                new KinForms.Ended(KinEnd.OBJECTION, null));
        assertThat(here.visitor(wife).get(items).status()).isEqualTo(404);
    }

    @Test
    void consentTakenBackIsGoneAtOnce() {
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        here.open(id);
        assertThat(here.sight(wife, id).status()).isEqualTo(200);
        here.prison.act(
                here.kin,
                Kinship.class,
                Ref.of(UUID.fromString(id)),
                "end",
                new KinForms.Ended(KinEnd.OBJECTION, null));
        assertThat(here.sight(wife, id).status()).isEqualTo(404);
        assertThat(jdbc.queryForObject(
                        "select count(*) from disclosure.look where kinship = ?::uuid", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void aSealedRecordAndARecordThatNeverWasLookTheSame() {
        UUID wife = here.relative("测试妻子", true);
        String open = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        here.open(open);
        here.seal();
        String never = here.asked(wife, KinRelation.SPOUSE, "查无此人").path("id").asString();
        Answer sealed = here.sight(wife, open);
        Answer unknown = here.sight(wife, never);
        assertThat(sealed.status()).isEqualTo(404);
        assertThat(sealed.body().path("detail").asString())
                .isEqualTo(unknown.body().path("detail").asString());
    }

    @Test
    void onlyWhoProvedHisIdentityAsksAndOnlyForHimself() {
        UUID weak = here.relative("测试弱实名", false);
        Answer refused = here.visitor(weak).post("/api/hall/relatives", here.question(KinRelation.SPOUSE, "测试罪犯"));
        assertThat(refused.code()).isEqualTo("IDENTITY_LEVEL");
        UUID wife = here.relative("测试妻子", true);
        String id = here.asked(wife, KinRelation.SPOUSE, "测试罪犯").path("id").asString();
        here.open(id);
        assertThat(here.sight(here.relative("测试外人", true), id).status()).isEqualTo(404);
        assertThat(here.visitor(wife).get("/api/cases/disclosure.kinship/" + id).status())
                .isEqualTo(404);
        Answer friend = here.visitor(wife).post("/api/hall/relatives", here.question(KinRelation.OTHER, "测试罪犯"));
        assertThat(friend.status()).isEqualTo(409);
        assertThat(here.visitor(here.kin.person()).get("/api/hall/relatives").status())
                .isEqualTo(403);
        assertThat(here.anybody().get("/api/hall/relatives").status()).isEqualTo(401);
    }
}
