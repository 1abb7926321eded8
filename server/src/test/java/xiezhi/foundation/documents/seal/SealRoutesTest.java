package xiezhi.foundation.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("印章管理: the keeper of the register revokes a seal of his own unit, for a reason, after his password")
class SealRoutesTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private SealRegister register;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private UUID county;
    private Seal seal;
    private Visitor keeper;
    private String path;

    @BeforeEach
    void aSealInUse() {
        county = new TestPeople(house).county("测试用印县司法局");
        seal = register.of(people.unit(county));
        keeper = keeper(county, true);
        path = "/api/documents/seals/" + seal.id().id();
    }

    private Visitor keeper(UUID unit, boolean steppedUp) {
        TestPeople test = new TestPeople(house);
        Hired officer = test.officer("测试印章员", unit, DocumentDuties.SEAL_REGISTER);
        return Visitor.to(port).bearer(test.token(officer.person(), steppedUp));
    }

    @Test
    void aRevokedSealIsFollowedByANewOne() {
        assertThat(keeper.get(path + "/picture").status()).isEqualTo(200);
        assertThat(keeper.post(path + "/revoke", Map.of()).status()).isEqualTo(422);
        assertThat(keeper.post(path + "/revoke", Map.of("reason", "测试")).status())
                .isEqualTo(422);
        assertThat(keeper.post(path + "/revoke", Map.of("into", "LOST", "reason", " "))
                        .status())
                .isEqualTo(422);
        assertThat(keeper.post(path + "/revoke", Map.of("into", "LOST", "reason", "U盾遗失"))
                        .status())
                .isEqualTo(200);
        assertThat(keeper.post(path + "/revoke", Map.of("into", "LOST", "reason", "再次"))
                        .status())
                .as("nothing is revoked twice")
                .isEqualTo(409);
        assertThat(register.of(people.unit(county)).id()).isNotEqualTo(seal.id());
    }

    @Test
    void approverAndKeeperAreKeptApartOnHisWord() {
        assertThat(keeper.post(path + "/keep-apart", Map.of("apart", true))
                        .body()
                        .path("separateKeeper")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void nobodyElseTouchesIt() {
        Map<String, String> wish = Map.of("into", "LOST", "reason", "测试");
        assertThat(keeper(county, false).post(path + "/revoke", wish).code()).isEqualTo("STEP_UP_REQUIRED");
        Visitor stranger = keeper(new TestPeople(house).county("测试邻县司法局"), true);
        assertThat(stranger.post(path + "/revoke", wish).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/picture").status()).isEqualTo(404);
        assertThat(Visitor.to(port).get(path + "/picture").status()).isEqualTo(401);
    }
}
