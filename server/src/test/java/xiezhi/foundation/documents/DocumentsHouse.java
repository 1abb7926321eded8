package xiezhi.foundation.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;

/** 文书测试之家: units, people and a business whose visibility a test decides. */
@TestConfiguration
public class DocumentsHouse {
    public static final UUID UNIT = Uuid7.next();
    public static final Map<UUID, Set<UUID>> SEEN_BY = new ConcurrentHashMap<>();

    /** One more unit of the same name. */
    public static UUID newUnit(Directory directory) {
        UUID id = Uuid7.next();
        Acting.run(Actor.system("测试"), () -> directory.addUnits(List.of(unit(id))));
        return id;
    }

    private static Unit unit(UUID id) {
        String code = "99012" + Math.floorMod(id.getLeastSignificantBits(), 1_000_000_000L);
        return new Unit(
                Ref.of(id),
                null,
                "990123000",
                code,
                UnitType.LEGAL_AID_AGENCY,
                4,
                "演示省南屏县法律援助中心",
                "南屏县法援中心",
                "南援",
                null,
                "12348",
                "演示省南屏县法治路1号",
                LocalDate.of(2020, 1, 1),
                null);
    }

    public static Actor officer(String... duties) {
        return new Actor(
                Uuid7.next(),
                "officer",
                "演示审查员",
                Actor.Kind.OFFICER,
                "L3",
                Uuid7.next(),
                UNIT,
                "演示县司法局 审查员",
                Set.of(duties),
                Scope.of(List.of(UNIT)),
                null,
                "local");
    }

    public static Actor citizen() {
        return new Actor(
                Uuid7.next(),
                "citizen",
                "演示公民",
                Actor.Kind.CITIZEN,
                "L3",
                null,
                null,
                "公民",
                Set.of(),
                Scope.OWN,
                null,
                "local");
    }

    /** A new business that these actors may see. */
    public static UUID business(Actor... seen) {
        UUID id = Uuid7.next();
        SEEN_BY.put(id, java.util.Arrays.stream(seen).map(Actor::person).collect(java.util.stream.Collectors.toSet()));
        return id;
    }

    /** Puts the unit into the tree of the house, once for all contexts of the test run. */
    @Bean
    UUID documentUnit(Directory directory, JdbcClient sql) {
        if (sql.sql("select count(*) from identity.unit where id = ?")
                        .param(UNIT)
                        .query(Integer.class)
                        .single()
                == 0) {
            Acting.run(Actor.system("测试"), () -> directory.addUnits(List.of(unit(UNIT))));
        }
        return UNIT;
    }

    @Bean
    BusinessGuard testingGuard() {
        return new BusinessGuard() {
            @Override
            public Set<String> standards() {
                return Set.of("testing.business");
            }

            @Override
            public boolean maySee(UUID business) {
                return SEEN_BY.getOrDefault(business, Set.of())
                        .contains(Acting.current().person());
            }
        };
    }
}
